package org.framewise.jobs.step.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.features.actor.ActorCounts;
import org.framewise.features.actor.EventCounts;
import org.framewise.features.actor.proposal.Casting;
import org.framewise.features.actor.proposal.EventDraft;
import org.framewise.features.actor.proposal.ProposedEvent;
import org.framewise.jobs.spark.actors.ActorsOfCorpus;
import org.framewise.jobs.spark.score.Survey;
import org.framewise.jobs.step.Corpus;

/** Proposes an event file from a corpus. */
final class Suggestions {

    /** More articles seldom name other actors; they only take longer. */
    private static final long MOST_ARTICLES = 10_000;

    private Suggestions() {}

    /** The lines of the file. */
    static List<String> lines(SparkSession spark, Corpus corpus, long limit) {
        Dataset<Row> records = corpus.records(spark);
        Survey survey = Survey.of(records, 0);
        long most = limit == 0 ? MOST_ARTICLES : limit;
        ActorCounts counts = ActorsOfCorpus.of(records, survey, most);
        return EventDraft.lines(heading(corpus, survey, most, counts), events(counts.events()));
    }

    private static List<ProposedEvent> events(Map<String, EventCounts> counts) {
        return Casting.of(counts).stream()
                .filter(event -> counts.size() == 1 || !event.id().isEmpty())
                .toList();
    }

    private static List<String> heading(Corpus corpus, Survey survey, long most, ActorCounts counts) {
        List<String> heading = new ArrayList<>();
        heading.add("Proposed by framewise check --suggest-actors from " + corpus.name() + ".");
        heading.add("Roles are guessed from the words around the names: check each, and add what is missing.");
        if (survey.articles() > most) {
            heading.add("Read: " + most + " of " + survey.articles()
                    + " articles, chosen by their ids; --limit sets how" + " many.");
        }
        if (counts.otherLanguages() > 0) {
            heading.add("Passed over: " + Amount.of(counts.otherLanguages(), "article") + " in other languages than"
                    + " English.");
        }
        int unnamed = counts.events().containsKey("") ? counts.events().get("").articles() : 0;
        if (unnamed > 0 && counts.events().size() > 1) {
            heading.add("Passed over: " + Amount.of(unnamed, "article") + " that name no event, where others do.");
        }
        return heading;
    }
}
