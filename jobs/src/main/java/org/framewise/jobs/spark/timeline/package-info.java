/** Mentions counted by event, day and source; the tables that come of it. */
package org.framewise.jobs.spark.timeline;
