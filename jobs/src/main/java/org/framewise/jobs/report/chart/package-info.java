/** Small charts in SVG; each says in words what it shows, or stands beside the numbers that it draws. */
package org.framewise.jobs.report.chart;
