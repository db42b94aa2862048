/** An evaluation as a page for reading. */
package org.framewise.jobs.report.page;
