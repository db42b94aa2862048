package org.framewise.jobs.step.explain;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.Suggestion;
import org.framewise.jobs.report.explain.ExplainedSentence;
import org.framewise.jobs.spark.Sessions;
import org.framewise.jobs.spark.run.RunFolder;
import org.framewise.jobs.spark.run.RunTables;
import org.framewise.jobs.spark.score.ScoredSchema;
import org.framewise.jobs.step.Failures;

/** Tells of sentences of a run what its tables hold. */
public final class ExplainRun {

    private static final int MOST_IDS = 10_000;

    private final RunQuestion question;

    public ExplainRun(RunQuestion question) {
        this.question = question;
    }

    /** @throws BadInputException where the run, the article, the sentence or the label is not there */
    public Answer execute() {
        RunFolder run = RunFolder.open(question.folder(), Sessions.files(question.master()));
        try (Sessions.Session session = Sessions.open(question.master())) {
            RunTables tables = new RunTables(session.spark(), run);
            return answer(tables, run);
        } catch (Exception failure) { // Spark throws checked exceptions without saying so
            throw Failures.translate(failure, question.folder());
        }
    }

    private Answer answer(RunTables tables, RunFolder run) {
        Dataset<Row> all = tables.read("sentences", ScoredSchema.SENTENCE);
        List<Row> sentences = ofArticle(all);
        if (sentences.isEmpty()) {
            throw noArticle(all);
        }
        checkLabels(sentences);
        Map<Integer, List<Row>> mentions = ofArticle(tables.read("mentions", ScoredSchema.MENTION)).stream()
                .collect(Collectors.groupingBy(row -> row.<Integer>getAs("sentence_index")));
        Set<Integer> wanted = question.sentence().isPresent()
                ? Set.of(known(question.sentence().getAsInt(), sentences))
                : mentions.keySet();
        List<ExplainedSentence> explained = sentences.stream()
                .filter(row -> wanted.contains(row.<Integer>getAs("sentence_index")))
                .map(row -> new StoredSentence(
                                row, mentions.getOrDefault(row.<Integer>getAs("sentence_index"), List.of()))
                        .explained(question.wish()))
                .toList();
        return new Answer(explained, RunNotes.of(run, StoredSentence.text(sentences.get(0), "event")));
    }

    private List<Row> ofArticle(Dataset<Row> table) {
        return table.filter(col("article_id").equalTo(question.article()))
                .orderBy("sentence_index")
                .collectAsList();
    }

    private int known(int index, List<Row> sentences) {
        if (sentences.stream().noneMatch(row -> row.<Integer>getAs("sentence_index") == index)) {
            throw new BadInputException(
                    "--sentence",
                    "article '" + question.article() + "' has no sentence " + index,
                    "write a number from 0 to " + (sentences.size() - 1));
        }
        return index;
    }

    private BadInputException noArticle(Dataset<Row> sentences) {
        List<String> ids =
                sentences.select("article_id").distinct().orderBy("article_id").limit(MOST_IDS).collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList();
        String remedy = Suggestion.nearest(question.article(), ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(ids.isEmpty() ? "it has none at all" : "its first is '" + ids.get(0) + "'");
        return new BadInputException(question.folder(), "no article '" + question.article() + "' in this run", remedy);
    }

    private void checkLabels(List<Row> sentences) {
        Set<String> known = new TreeSet<>();
        sentences.forEach(row -> known.addAll(StoredSentence.probabilities(row).keySet()));
        question.wish().labels().stream()
                .filter(label -> known.stream().noneMatch(key -> StoredSentence.isOf(label, key)))
                .sorted()
                .findFirst()
                .ifPresent(label -> {
                    throw new BadInputException(
                            "--label",
                            "no label '" + label + "' in this run",
                            Suggestion.remedy(label, "labels", known));
                });
    }
}
