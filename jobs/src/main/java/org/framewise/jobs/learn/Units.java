package org.framewise.jobs.learn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.TermCounts;
import org.framewise.features.vector.TermExtractor;

/** Labelled examples as the units that a classifier reads. */
final class Units {

    private Units() {}

    static TextUnit of(Example example) {
        return new TextUnit(example.text(), example.context(), example.position(), Event.UNKNOWN);
    }

    /** The context channels that occur. */
    static Set<String> channels(LabelledCorpus corpus) {
        return corpus.examples().stream()
                .flatMap(example -> example.context().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<List<TermCounts>> terms(LabelledCorpus corpus, TermExtractor extractor) {
        return corpus.examples().parallelStream()
                .map(example -> extractor.extract(of(example)))
                .toList();
    }
}
