/** Writing tables and the manifest, first beside the output, then in its place. */
package org.framewise.jobs.spark.output;
