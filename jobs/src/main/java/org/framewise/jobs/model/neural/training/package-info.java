/** Learns networks from units in memory: what is held out, batches, epochs, when to stop. */
package org.framewise.jobs.model.neural.training;
