/** Reads back what a run wrote. */
package org.framewise.jobs.spark.run;
