package org.framewise.jobs.model.prototype.likeness;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that stands for a label.
 *
 * @param label its index
 * @param quoted whether evidence may quote it
 */
record Prototype(int label, String text, boolean quoted) {

    /** Label by label. */
    static List<Prototype> of(List<LabelTexts> labels) {
        return IntStream.range(0, labels.size())
                .boxed()
                .flatMap(label -> of(label, labels.get(label)))
                .toList();
    }

    private static Stream<Prototype> of(int label, LabelTexts texts) {
        return Stream.concat(
                texts.sentences().stream().map(text -> new Prototype(label, text, true)),
                texts.others().stream().map(text -> new Prototype(label, text, false)));
    }
}
