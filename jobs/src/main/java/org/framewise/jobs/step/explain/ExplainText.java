package org.framewise.jobs.step.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.input.Suggestion;
import org.framewise.jobs.report.explain.ExplainedSentence;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.ScoringPlan;
import org.framewise.jobs.step.PlanMaker;

/** Scores sentences typed in and tells why; needs no Spark. */
public final class ExplainText {

    private final TextQuestion question;
    private final Engines engines;

    public ExplainText(TextQuestion question, Engines engines) {
        this.question = question;
        this.engines = engines;
    }

    /**
     * The text's sentences, in order.
     *
     * @throws BadInputException where a file is wrong, or an event or label is not there
     * @throws org.framewise.jobs.model.card.ModelMismatchException where model and taxonomy do not belong together
     */
    public Answer execute() {
        ScoringPlan plan = PlanMaker.plan(question.files(), engines);
        ArticleScorer scorer = plan.scorer();
        checkEvent(plan);
        checkLabels(scorer);
        List<ExplainedSentence> sentences = scorer.explain(question.article(), question.wish()).stream()
                .filter(findings -> findings.sentence().span().begin() >= question.begin())
                .map(findings -> ExplainedText.of(findings, question.begin()))
                .toList();
        return new Answer(sentences, notes(plan, scorer));
    }

    private static List<String> notes(ScoringPlan plan, ArticleScorer scorer) {
        List<String> notes = new ArrayList<>();
        if (plan.allEvents().isEmpty()) {
            notes.add("no event file: any name may fill a role; say who is who with --event");
        }
        if (scorer.sentenceLabels().isEmpty()) {
            notes.add("the model reads whole articles: it has no labels for sentences");
        }
        return notes;
    }

    private void checkEvent(ScoringPlan plan) {
        Set<String> known =
                new TreeSet<>(plan.allEvents().stream().map(Event::id).toList());
        String id = question.eventId();
        if (!id.isEmpty() && !known.contains(id)) {
            throw new BadInputException(
                    "--event-id",
                    "no event '" + id + "' in the event files",
                    known.isEmpty() ? "name one with --event" : Suggestion.remedy(id, "events", known));
        }
    }

    private void checkLabels(ArticleScorer scorer) {
        Set<String> known = new TreeSet<>(scorer.sentenceLabels());
        question.wish().labels().stream()
                .filter(label -> !known.contains(label))
                .sorted()
                .findFirst()
                .ifPresent(label -> {
                    throw new BadInputException(
                            "--label", "no label '" + label + "'", Suggestion.remedy(label, "labels", known));
                });
    }
}
