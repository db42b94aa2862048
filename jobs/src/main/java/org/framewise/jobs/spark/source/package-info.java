/** Finding input files and reading them in parts, side by side, into one table of records. */
package org.framewise.jobs.spark.source;
