/** Articles whose sentences are annotated with mentions of labels: the stance of each, who speaks, and where. */
package org.framewise.datasets.corpus.mention;
