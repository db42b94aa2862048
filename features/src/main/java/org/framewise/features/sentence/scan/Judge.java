package org.framewise.features.sentence.scan;

import org.framewise.features.sentence.mark.Candidate;
import org.framewise.features.sentence.model.BoundaryModel;
import org.framewise.features.sentence.rule.EndRules;

/** Decides on a candidate: what encloses it first, then the rules, then the model. */
final class Judge {

    /** Where the rules leave a doubt, they have already met every reason against an end. */
    private static final double LIKELY = 0.3;

    /** Before a small letter. */
    private static final double PROBABLE = 0.5;

    private final EndRules rules;
    private final BoundaryModel model;

    Judge(EndRules rules, BoundaryModel model) {
        this.rules = rules;
        this.model = model;
    }

    boolean ends(Candidate at, Reading reading, Enclosure enclosure) {
        if (at.next() >= reading.to() || enclosed(at, reading, enclosure)) {
            return false;
        }
        return switch (rules.judge(at)) {
            case ENDS -> true;
            case GOES_ON -> false;
            case UNSURE -> probability(reading, at.last(), at.next()) > LIKELY;
            case DOUBTFUL -> probability(reading, at.last(), at.next()) > PROBABLE;
        };
    }

    /** Whether a sentence ends with an address whose last full stop is {@code mark}. */
    boolean endsWithAddress(Reading reading, int mark, int next) {
        return probability(reading, mark, next) > PROBABLE;
    }

    private double probability(Reading reading, int mark, int next) {
        return model.endsAt(reading.text(), reading.from(), reading.to(), mark, next);
    }

    /** Inside brackets or a short quotation, or between a quotation and a remark in brackets. */
    private static boolean enclosed(Candidate at, Reading reading, Enclosure enclosure) {
        String text = reading.text();
        int to = reading.to();
        if (!at.closes()) {
            return enclosure.inBracket(text, at.last(), to)
                    || enclosure.inSingleQuotation(text, at.last(), to)
                    || enclosure.inQuotation(text, at.last(), to);
        }
        char closer = text.charAt(at.end() - 1);
        boolean nested = (closer == '\'' || closer == '’') && enclosure.inQuotation(text, at.end() - 1, to);
        return nested || text.charAt(at.next()) == '(' && enclosure.quotesInside(text, at.end());
    }
}
