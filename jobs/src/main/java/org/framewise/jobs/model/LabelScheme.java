package org.framewise.jobs.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the labels of a task hang together.
 *
 * @param labels ids, in the order of all scores
 * @param broader for each label the index of its broader label; its own index where it refines none
 * @param residual the index of the label that means "none of the others", or -1
 * @param single whether every unit has exactly one label
 */
public record LabelScheme(List<String> labels, List<Integer> broader, int residual, boolean single)
        implements Serializable {

    public LabelScheme {
        labels = List.copyOf(labels);
        broader = List.copyOf(broader);
        if (labels.size() != broader.size()) {
            throw new IllegalArgumentException(labels.size() + " labels with " + broader.size() + " broader ones");
        }
    }

    /** Labels side by side, without levels. */
    public static LabelScheme flat(List<String> labels, boolean single) {
        return new LabelScheme(labels, IntStream.range(0, labels.size()).boxed().toList(), -1, single);
    }

    public int size() {
        return labels.size();
    }

    /** Whether some label refines another. */
    public boolean hierarchical() {
        return IntStream.range(0, size()).anyMatch(label -> broader.get(label) != label);
    }

    /** Labels that none refines, the residual one among them: what fine metrics look at. */
    public List<Integer> fine() {
        return IntStream.range(0, size())
                .filter(label ->
                        IntStream.range(0, size()).noneMatch(other -> other != label && broader.get(other) == label))
                .boxed()
                .toList();
    }

    /** Labels that refine none, the residual one among them: what coarse metrics look at. */
    public List<Integer> coarse() {
        return IntStream.range(0, size())
                .filter(label -> broader.get(label) == label)
                .boxed()
                .toList();
    }

    /** The index of a label. */
    public OptionalInt indexOf(String label) {
        int at = labels.indexOf(label);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
