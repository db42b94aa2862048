/** Measuring: metrics, intervals, decision rules fitted to a metric, cross-validation by article. */
package org.framewise.jobs.eval;
