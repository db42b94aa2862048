/** Events and the actors that play a role in them, as an event file lists them. */
package org.framewise.datasets.event;
