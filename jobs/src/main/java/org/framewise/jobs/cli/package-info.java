/** The command line: options in, one line a mistake, exit codes. Spark starts further down. */
package org.framewise.jobs.cli;
