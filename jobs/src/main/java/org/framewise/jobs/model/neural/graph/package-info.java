/**
 * The networks as a graph in ND4J's SameDiff, which finds the gradients. Nothing here names a backend: ND4J takes the one
 * on the class path. {@code mvn -Pcuda} (property {@code nd4j.backend}) puts the one for CUDA 11.6 there instead of the
 * processor's, {@code -Djavacpp.platform=…} the natives of another machine. Sums on a graphics card come in another order:
 * a model trained there differs in the last bits from one trained on the processor, and scores the same everywhere.
 */
package org.framewise.jobs.model.neural.graph;
