/** Fits decision rules to scores that held-out units were given. */
package org.framewise.jobs.eval.rule;
