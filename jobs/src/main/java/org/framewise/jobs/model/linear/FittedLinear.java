package org.framewise.jobs.model.linear;

import java.io.Serializable;
import org.framewise.features.vector.Vocabulary;

/** What learning found: the terms that count, and the weight of each for each label. */
public record FittedLinear(Vocabulary vocabulary, LinearWeights weights) implements Serializable {}
