/** Fitting calibrations and abstain bands to out-of-fold scores, and measuring them on folds that they did not see. */
package org.framewise.jobs.eval.calibration;
