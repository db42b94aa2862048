/** HTML and SVG, written so that no text can become markup. */
package org.framewise.jobs.report.html;
