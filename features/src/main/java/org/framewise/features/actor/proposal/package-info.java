/** Makes a proposal for an event file of counted names: who they are one by one, what they are called, what role they play. */
package org.framewise.features.actor.proposal;
