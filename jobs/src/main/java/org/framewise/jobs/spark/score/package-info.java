/** The one narrow stage: records in, everything that is found in each of them out. */
package org.framewise.jobs.spark.score;
