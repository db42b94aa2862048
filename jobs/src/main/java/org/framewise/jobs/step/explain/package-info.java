/** Why sentences were given their labels: those of a text typed in, and those of a run that is done. */
package org.framewise.jobs.step.explain;
