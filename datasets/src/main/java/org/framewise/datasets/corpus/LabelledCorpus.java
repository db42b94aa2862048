package org.framewise.datasets.corpus;

import java.util.List;

/**
 * Labelled units in reading order.
 *
 * @param format the reader's name
 * @param taxonomy the id of the taxonomy that the labels belong to; empty where none is built in
 * @param singleLabel whether every unit has exactly one label
 * @param labels all label ids, sorted; a unit may carry none of them
 * @param rejected what could not be read, one line each: place, problem, remedy
 */
public record LabelledCorpus(
        String format,
        String taxonomy,
        Target target,
        boolean singleLabel,
        List<String> labels,
        List<Example> examples,
        List<String> rejected) {

    public LabelledCorpus {
        labels = List.copyOf(labels);
        examples = List.copyOf(examples);
        rejected = List.copyOf(rejected);
    }

    /** Other units with the same labels. */
    public LabelledCorpus with(List<Example> others) {
        return new LabelledCorpus(format, taxonomy, target, singleLabel, labels, others, rejected);
    }
}
