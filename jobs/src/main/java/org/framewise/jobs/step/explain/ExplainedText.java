package org.framewise.jobs.step.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.token.Tokens;
import org.framewise.jobs.report.explain.ExplainedLabel;
import org.framewise.jobs.report.explain.ExplainedSentence;
import org.framewise.jobs.report.explain.ExplainedStance;
import org.framewise.jobs.report.explain.ExplainedVoice;
import org.framewise.jobs.report.explain.Mark;
import org.framewise.jobs.scoring.Candidate;
import org.framewise.jobs.scoring.Mention;
import org.framewise.jobs.scoring.ScoredSentence;
import org.framewise.jobs.scoring.SentenceFindings;

/** What was found in a sentence, as it is shown. */
final class ExplainedText {

    private ExplainedText() {}

    /** @param begin where the text that was typed in begins, in code points; what stands before it is not counted */
    static ExplainedSentence of(SentenceFindings findings, int begin) {
        ScoredSentence sentence = findings.sentence();
        List<ExplainedLabel> labels =
                findings.candidates().stream().map(ExplainedText::label).toList();
        return new ExplainedSentence(
                heading(findings, begin),
                sentence.text(),
                sentence.boilerplate(),
                voice(findings),
                marks(findings),
                labels);
    }

    private static String heading(SentenceFindings findings, int begin) {
        Span span = findings.sentence().span();
        return String.format(
                Locale.ROOT,
                "Code points %d to %d, %s, %s",
                span.begin() - begin,
                span.end() - begin,
                findings.event().id().isEmpty()
                        ? "no event"
                        : "event " + findings.event().id(),
                findings.language().isEmpty() ? "language unknown" : "language " + findings.language());
    }

    private static ExplainedVoice voice(SentenceFindings findings) {
        ScoredSentence sentence = findings.sentence();
        return new ExplainedVoice(
                sentence.quoteType(),
                sentence.speakerKind(),
                sentence.speaker(),
                findings.voice().cue().text());
    }

    private static List<Mark> marks(SentenceFindings findings) {
        String text = findings.sentence().text();
        Attribution voice = findings.voice();
        List<Mark> marks = new ArrayList<>();
        Places.find("speaker", voice.source().mention(), text).ifPresent(marks::add);
        Places.find("cue", voice.cue().text(), text).ifPresent(marks::add);
        Span content = voice.content();
        if (content.length() > 0
                && content.length() < findings.sentence().span().length()) {
            marks.add(new Mark("said", content));
        }
        Tokens tokens = Tokens.of(text);
        new ActorMatcher(findings.event())
                .find(tokens)
                .actors()
                .forEach(actor -> marks.add(new Mark("{" + actor.role() + "}", tokens.spanOf(actor.range()))));
        findings.candidates()
                .forEach(candidate -> marks.addAll(Places.ofEvidence(
                        candidate.mention().label() + (candidate.accepted() ? "" : "?"),
                        text,
                        candidate.mention().evidence())));
        return marks;
    }

    private static ExplainedLabel label(Candidate candidate) {
        Mention mention = candidate.mention();
        return new ExplainedLabel(
                mention.taxonomy(),
                mention.axis(),
                mention.label(),
                mention.probability(),
                candidate.accepted(),
                Optional.of(stance(mention)),
                mention.evidence());
    }

    private static ExplainedStance stance(Mention mention) {
        return new ExplainedStance(
                mention.stance(),
                mention.judgement().probability(),
                mention.judgement().evidence());
    }
}
