package org.framewise.jobs.step.explain;

import java.util.List;
import java.util.Optional;
import org.framewise.datasets.article.Span;
import org.framewise.jobs.report.explain.Mark;
import org.framewise.jobs.scoring.EvidencePlaces;

/** Finds words in a sentence that are known by their letters only. */
final class Places {

    private Places() {}

    /** Their first place; empty where there are none, or where they are not in the sentence. */
    static Optional<Mark> find(String name, String words, String sentence) {
        int at = words.isEmpty() ? -1 : sentence.indexOf(words);
        if (at < 0) {
            return Optional.empty();
        }
        int begin = sentence.codePointCount(0, at);
        return Optional.of(new Mark(name, new Span(begin, begin + words.codePointCount(0, words.length()))));
    }

    /** The words that cues of a label matched. */
    static List<Mark> ofEvidence(String label, String sentence, List<String> evidence) {
        return EvidencePlaces.of(sentence, evidence).stream()
                .map(span -> new Mark(label, span))
                .toList();
    }
}
