/** The jobs that run on Spark: options in, a typed result out. */
package org.framewise.jobs.step;
