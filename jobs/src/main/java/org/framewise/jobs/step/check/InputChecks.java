package org.framewise.jobs.step.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.spark.score.Refusals;
import org.framewise.jobs.spark.score.Survey;
import org.framewise.jobs.spark.source.InputFile;
import org.framewise.jobs.step.Corpus;

/** Reads the whole input once, as a run would. */
final class InputChecks {

    private static final int TOLD = 10;

    private InputChecks() {}

    static List<Finding> findings(SparkSession spark, Corpus corpus) {
        Dataset<Row> records = corpus.records(spark);
        try {
            return findings(corpus, records, Survey.of(records, 0));
        } catch (BadInputException wrong) {
            return List.of(Finding.error(wrong.getMessage()));
        }
    }

    private static List<Finding> findings(Corpus corpus, Dataset<Row> records, Survey survey) {
        List<Finding> findings = new ArrayList<>();
        long bytes = corpus.files().stream().mapToLong(InputFile::bytes).sum();
        String files = corpus.files().isEmpty()
                ? ""
                : Amount.of(corpus.files().size(), "file") + ", " + Amount.of(bytes, "byte") + ", ";
        findings.add(Finding.ok("input " + corpus.name() + ": " + files + Amount.of(survey.articles(), "article")));
        if (survey.rejected() > 0) {
            Refusals.lines(records, survey, TOLD).forEach(line -> findings.add(Finding.warning(line)));
            findings.add(Finding.warning("a run would refuse " + Amount.of(survey.rejected(), "record") + " of "
                    + (survey.articles() + survey.rejected())));
        }
        return findings;
    }
}
