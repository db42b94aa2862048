/** Counts the names of a corpus. */
package org.framewise.jobs.spark.actors;
