/** What goes wrong: which labels are taken for which, and the units that were misread most surely. */
package org.framewise.jobs.eval.errors;
