/** Whether a probability can be taken at its word. */
package org.framewise.jobs.eval.calibration;
