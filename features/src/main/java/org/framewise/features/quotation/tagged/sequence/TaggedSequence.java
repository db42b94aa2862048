package org.framewise.features.quotation.tagged.sequence;

/** A sentence with its right tags. */
public record TaggedSequence(Sequence words, int[] tags) {}
