/** Metrics of labelled units, and how far chance could move them. */
package org.framewise.jobs.eval.metric;
