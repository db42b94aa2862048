package org.framewise.jobs.stance;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;

/** Stance and speaker by classifiers that were trained on annotated mentions; by rules in languages that they do not know. */
@SuppressWarnings("serial") // travels if its classifiers do, as linear ones do
public final class LearnedStanceJudge implements StanceJudge {

    private static final Set<String> LANGUAGES = Set.of("en", "");

    private final Classifier stances;
    private final Classifier speakers;
    private final ClaimReader reader = new ClaimReader();
    private final LexicalStanceJudge rules = new LexicalStanceJudge();

    /**
     * @param stances its labels are {@link Stance#column}s, of which it gives each claim one
     * @param speakers its labels are kinds of speakers, of which it gives each claim one
     */
    public LearnedStanceJudge(Classifier stances, Classifier speakers) {
        this.stances = stances;
        this.speakers = speakers;
    }

    @Override
    public Judgement judge(Claim claim) {
        if (!LANGUAGES.contains(claim.language())) {
            return rules.judge(claim);
        }
        TextUnit unit = reader.read(claim);
        float[] scores = stances.score(unit);
        int chosen = stances.decide(scores).nextSetBit(0);
        Stance stance = Stance.valueOf(stances.labels().get(chosen).toUpperCase(Locale.ROOT));
        return new Judgement(
                stance,
                OptionalDouble.of(scores[chosen]),
                speaker(claim, unit, stance),
                stances.evidence(unit, chosen));
    }

    /** Whoever the sentence is attributed to, where the stance is not the author's own. */
    private Source speaker(Claim claim, TextUnit unit, Stance stance) {
        float[] scores = speakers.score(unit);
        String kind = speakers.labels().get(speakers.decide(scores).nextSetBit(0));
        Source found = claim.attribution().source();
        if (kind.equals("author") && stance != Stance.REPORTS) {
            return Source.AUTHOR;
        }
        if (found.kind() == SourceKind.AUTHOR) {
            return Source.SOMEBODY;
        }
        return kind.equals("author") || found.name().isEmpty()
                ? found
                : new Source(SourceKind.valueOf(kind.toUpperCase(Locale.ROOT)), found.name(), found.mention());
    }
}
