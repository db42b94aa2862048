package org.framewise.features.sentence.rule;

import java.util.function.IntConsumer;
import org.framewise.features.sentence.model.BoundaryModel;
import org.framewise.features.sentence.model.Models;

/** Finds the ends of the sentences of one paragraph: rules first, then the model. Not thread-safe. */
public final class SentenceEnds {

    private static final double LIKELY = 0.5;
    private static final double NEARLY_CERTAIN = 0.9;

    private final EndRules rules;
    private final BoundaryModel model;

    public SentenceEnds(String language) {
        rules = new EndRules(language);
        model = Models.forLanguage(language);
    }

    /**
     * Hands over the beginning of every sentence but the first, in order.
     *
     * @param from where the paragraph begins, in UTF-16 units
     * @param to where it ends
     */
    public void find(String text, int from, int to, IntConsumer begins) {
        int sentence = from;
        for (int i = from; i < to; i++) {
            if (Marks.isEnd(text.charAt(i))) {
                Candidate at = Candidate.at(text, sentence, to, i);
                if (at.next() < to && ends(at, from)) {
                    sentence = at.next();
                    begins.accept(sentence);
                }
                i = at.end() - 1;
            }
        }
    }

    private boolean ends(Candidate at, int from) {
        return switch (rules.judge(at)) {
            case ENDS -> true;
            case GOES_ON -> false;
            case UNSURE -> probability(at, from) > LIKELY;
            case DOUBTFUL -> probability(at, from) > NEARLY_CERTAIN;
        };
    }

    private double probability(Candidate at, int from) {
        return model.endsAt(at.text(), from, at.to(), at.last(), at.next());
    }
}
