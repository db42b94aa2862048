/** From the members' scores to one that can be taken at its word, and to decisions that are sure or left open. */
package org.framewise.jobs.model.calibration;
