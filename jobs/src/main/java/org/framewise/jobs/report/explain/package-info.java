/** Why a sentence was given its labels, as a person reads it in the terminal: plain records, and lines made of them. */
package org.framewise.jobs.report.explain;
