/** The search for copies, spread over a cluster. */
package org.framewise.jobs.spark.copies;
