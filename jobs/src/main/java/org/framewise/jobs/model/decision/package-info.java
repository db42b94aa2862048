/** Rules that turn one score a label into accepted labels. */
package org.framewise.jobs.model.decision;
