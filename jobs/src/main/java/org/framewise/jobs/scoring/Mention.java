package org.framewise.jobs.scoring;

import java.util.List;
import java.util.Locale;
import org.framewise.jobs.stance.Judgement;

/**
 * A label that one sentence was given.
 *
 * @param sure whether the model stands by it: such labels were right as often as its card says
 * @param judgement how the text stands to it, and who speaks
 * @param evidence the terms and rules that moved the score, strongest first
 */
public record Mention(
        ScoredSentence sentence,
        String taxonomy,
        String axis,
        String label,
        float probability,
        boolean sure,
        Judgement judgement,
        List<String> evidence) {

    /** {@code endorses}, {@code reports}, {@code questions} or {@code rejects}. */
    public String stance() {
        return judgement.stance().column();
    }

    /** {@code author}, {@code named}, {@code anonymous} or {@code document}. */
    public String speakerKind() {
        return judgement.speaker().kind().name().toLowerCase(Locale.ROOT);
    }

    /** As the text names the one whose stance it is; empty for the author. */
    public String speaker() {
        return judgement.speaker().name();
    }
}
