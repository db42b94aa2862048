/** Two sets of predictions for the same units, and whether one is really better. */
package org.framewise.jobs.eval.compare;
