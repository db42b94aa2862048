/**
 * Small networks over dense inputs, such as sentence embeddings: what they are, how they score, how they are stored.
 * Scoring is plain Java; ND4J, which has native code, is needed by {@code neural.graph} alone, to train, and stays out of
 * the jar that executors load.
 */
package org.framewise.jobs.model.neural;
