/** Text in columns and lines of a given width, for the terminal. */
package org.framewise.jobs.report.text;
