/** Probabilities that mean what they say: how they are fitted to held-out scores, and how far off they are. */
package org.framewise.jobs.eval.calibration;
