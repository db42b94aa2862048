/** From scores to probabilities that can be taken at their word, and to decisions that are sure or left open. */
package org.framewise.jobs.model.calibration;
