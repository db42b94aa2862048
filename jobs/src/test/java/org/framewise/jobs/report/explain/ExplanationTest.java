package org.framewise.jobs.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;

/** What is printed of a sentence. */
class ExplanationTest {

    private static final ExplainedVoice DAWN = new ExplainedVoice("indirect", "named", "Red Dawn", "said");
    private static final ExplainedVoice AUTHOR = new ExplainedVoice("none", "author", "", "");

    private static ExplainedLabel label(boolean accepted, Optional<ExplainedStance> stance, String... evidence) {
        return new ExplainedLabel("attribution", "culprit", "claimant", 0.876f, accepted, stance, List.of(evidence));
    }

    private static List<String> lines(ExplainedVoice voice, boolean boilerplate, ExplainedLabel... labels) {
        return Explanation.lines(List.of(
                new ExplainedSentence("Heading", "Red Dawn said so.", boilerplate, voice, List.of(), List.of(labels))));
    }

    @Test
    void allOfASentence() {
        ExplainedSentence sentence = new ExplainedSentence(
                "Heading",
                "Red Dawn said so.",
                false,
                DAWN,
                List.of(new Mark("speaker", new Span(0, 8))),
                List.of(label(
                        true,
                        Optional.of(ExplainedStance.of("reports")),
                        "cue: {claimant} said → \"Red Dawn said\"",
                        "like: \"They said so\" (0.61)")));
        assertThat(Explanation.lines(List.of(sentence, sentence)))
                .hasSize(15)
                .startsWith(
                        "Heading",
                        "  text     Red Dawn said so.",
                        "  speaker  ^^^^^^^^",
                        "  says it: Red Dawn (named), indirect quotation, by \"said\"",
                        "  culprit / claimant  0.88  accepted  reports",
                        "      \"Red Dawn said\" ← cue: {claimant} said",
                        "      like: \"They said so\" (0.61)",
                        "");
    }

    @Test
    void aStanceWithItsProbabilityAndEvidence() {
        ExplainedStance stance = new ExplainedStance("rejects", OptionalDouble.of(0.914), List.of("denied"));
        assertThat(lines(AUTHOR, false, label(false, Optional.of(stance))))
                .containsSubsequence(
                        "  says it: the author",
                        "  culprit / claimant  0.88  not accepted  rejects 0.91",
                        "      stance: denied");
    }

    @Test
    void nothingToShow() {
        assertThat(lines(AUTHOR, false)).endsWith("  no label to show");
        assertThat(lines(AUTHOR, true)).endsWith("  part of the page, not of the article: not scored");
    }

    @Test
    void longEvidenceIsCut() {
        assertThat(lines(AUTHOR, false, label(true, Optional.empty(), "cue: " + "a".repeat(200) + " → \"x\""))
                        .get(4))
                .startsWith("      \"x\" ← cue: aaa")
                .endsWith("a…")
                .hasSize(106);
    }

    @Test
    void somebodyWithoutAName() {
        assertThat(lines(new ExplainedVoice("indirect", "anonymous", "", ""), false)
                        .get(2))
                .isEqualTo("  says it: somebody (anonymous), indirect quotation");
    }
}
