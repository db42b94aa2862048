package org.framewise.jobs.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedStanceJudgeTest {

    private static final List<String> STANCES = Mention.STANCES;
    private static final List<String> KINDS = Speaker.KINDS;
    private static final String SPOKEN = "Mayor Ada Hale said that it was a [hoax].";
    private static final String OWN = "It was a [hoax].";

    /** Answers the same whatever it is asked, and the decision is not the highest score. */
    private record Fixed(List<String> labels, String answer) implements Classifier {

        @Override
        public String taxonomy() {
            return "";
        }

        @Override
        public Target target() {
            return Target.SENTENCE;
        }

        @Override
        public float[] score(TextUnit unit) {
            float[] scores = {0.1f, 0.2f, 0.3f, 0.4f};
            assertThat(unit.context()).containsKeys(ClaimReader.CLAIM, ClaimReader.OPENING);
            return scores;
        }

        @Override
        public BitSet decide(float[] scores) {
            return BitSet.valueOf(new long[] {1L << labels.indexOf(answer)});
        }

        @Override
        public List<String> evidence(TextUnit unit, int label) {
            return List.of(labels.get(label) + " in " + unit.text());
        }
    }

    private static Judgement judge(String stance, String kind, String language, String marked) {
        return new LearnedStanceJudge(new Fixed(STANCES, stance), new Fixed(KINDS, kind))
                .judge(Claims.of(marked, language, "hoax"));
    }

    @ParameterizedTest
    @CsvSource({"endorses, 0.1", "reports, 0.2", "questions, 0.3", "rejects, 0.4"})
    void theStanceAndItsProbabilityAreTheClassifiers(String stance, double probability) {
        Judgement judgement = judge(stance, "author", "en", OWN);

        assertThat(judgement.stance().column()).isEqualTo(stance);
        assertThat(judgement.probability().orElseThrow()).isCloseTo(probability, within(1e-6));
        assertThat(judgement.evidence()).containsExactly(stance + " in It was a hoax.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        endorses  | author    | AUTHOR    | ''
        questions | author    | AUTHOR    | ''
        rejects   | author    | AUTHOR    | ''
        reports   | author    | NAMED     | Ada Hale
        reports   | named     | NAMED     | Ada Hale
        rejects   | named     | NAMED     | Ada Hale
        endorses  | named     | NAMED     | Ada Hale
        reports   | anonymous | ANONYMOUS | Ada Hale
        questions | document  | DOCUMENT  | Ada Hale
        """)
    void whoSpeaksWhereSomebodyWasFound(String stance, String kind, SourceKind expected, String name) {
        Source speaker = judge(stance, kind, "en", SPOKEN).speaker();

        assertThat(speaker.kind()).isEqualTo(expected);
        assertThat(speaker.name()).endsWith(name);
        assertThat(speaker.name().isEmpty()).isEqualTo(name.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "endorses, author, AUTHOR", "rejects, author, AUTHOR", "questions, author, AUTHOR",
        "reports, author, ANONYMOUS", "reports, named, ANONYMOUS", "rejects, document, ANONYMOUS",
        "endorses, anonymous, ANONYMOUS"
    })
    void nobodyIsNamedWhereNobodyWasFound(String stance, String kind, SourceKind expected) {
        Source speaker = judge(stance, kind, "en", OWN).speaker();

        assertThat(speaker.kind()).isEqualTo(expected);
        assertThat(speaker.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "document", "anonymous"})
    void whoeverHasNoNameStaysAnonymous(String kind) {
        Source speaker = judge("reports", kind, "en", "It is alleged that it was a [hoax].")
                .speaker();

        assertThat(speaker.kind()).isEqualTo(SourceKind.ANONYMOUS);
        assertThat(speaker.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "named", "anonymous", "document"})
    void theAuthorNeverReports(String kind) {
        assertThat(judge("reports", kind, "en", OWN).speaker().kind()).isNotEqualTo(SourceKind.AUTHOR);
        assertThat(judge("reports", kind, "en", SPOKEN).speaker().kind()).isNotEqualTo(SourceKind.AUTHOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | Das war keine [falsche Flagge].
        fr | Si c’était une [mise en scène], la police aurait attendu.
        """)
    void otherLanguagesGoToTheRules(String language, String marked) {
        Judgement judgement = judge("endorses", "author", language, marked);

        assertThat(judgement).isEqualTo(new LexicalStanceJudge().judge(Claims.of(marked, language, "hoax")));
        assertThat(judgement.stance()).isEqualTo(Stance.REJECTS);
        assertThat(judgement.probability()).isEmpty();
        assertThat(judgement.evidence()).isEmpty();
    }

    @Test
    void aTextOfNoKnownLanguageIsReadAsEnglish() {
        assertThat(judge("questions", "author", "", OWN).stance()).isEqualTo(Stance.QUESTIONS);
    }

    @Test
    void answersAreThoseThatTheAnnotationHas() {
        assertThat(Stream.of(Stance.values()).map(Stance::column)).containsExactlyElementsOf(Mention.STANCES);
        assertThat(Stream.of(SourceKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .containsExactlyElementsOf(Speaker.KINDS);
    }

    @Test
    void evidenceCannotBeChangedAfterwards() {
        List<String> evidence = new ArrayList<>(List.of("a"));
        Judgement judgement = new Judgement(Stance.REPORTS, OptionalDouble.empty(), Source.SOMEBODY, evidence);
        evidence.add("b");

        assertThat(judgement.evidence()).containsExactly("a");
    }
}
