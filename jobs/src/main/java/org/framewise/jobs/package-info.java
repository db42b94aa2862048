/** The models, the Spark steps, evaluation, reports and the command line. */
package org.framewise.jobs;
