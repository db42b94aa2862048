/** Measuring: what held-out predictions are worth, cross-validation by article. */
package org.framewise.jobs.eval;
