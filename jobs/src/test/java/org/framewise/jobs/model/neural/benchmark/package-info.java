/** What networks are worth beside logistic regression on the same vectors; run by hand. */
package org.framewise.jobs.model.neural.benchmark;
