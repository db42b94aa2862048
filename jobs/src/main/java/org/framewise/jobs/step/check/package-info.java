/** Looks at what a run would read, without scoring: files that are wrong, records that would be refused, likely actors. */
package org.framewise.jobs.step.check;
