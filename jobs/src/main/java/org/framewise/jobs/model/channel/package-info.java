/** What is found out about a unit before it is turned into numbers: roles for names, cues, who speaks. */
package org.framewise.jobs.model.channel;
