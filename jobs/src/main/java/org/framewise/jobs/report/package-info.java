/** What a person reads in the terminal when a run is done. */
package org.framewise.jobs.report;
