/** What runs on Spark: the session and its progress. Sources, scoring and output have packages below. */
package org.framewise.jobs.spark;
