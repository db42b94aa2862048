package org.framewise.jobs.step.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.spark.Progress;
import org.framewise.jobs.spark.Sessions;
import org.framewise.jobs.step.Corpus;
import org.framewise.jobs.step.Failures;

/** Looks at all that a run would read, and scores nothing. */
public final class CheckJob {

    private final CheckOptions options;
    private final Engines engines;
    private final Clock clock;
    private final Consumer<String> log;

    /** @param log takes lines about progress */
    public CheckJob(CheckOptions options, Engines engines, Clock clock, Consumer<String> log) {
        this.options = options;
        this.engines = engines;
        this.clock = clock;
        this.log = log;
    }

    /** All that is to be said, wrong or right. */
    public CheckResult execute() {
        List<Finding> findings = new ArrayList<>(new FileChecks(options.files(), engines).findings());
        if (!options.readsInput()) {
            return new CheckResult(findings, List.of());
        }
        Corpus corpus;
        try {
            corpus = Corpus.find(options.run(), Sessions.files(options.run().master()));
        } catch (BadInputException nothing) {
            findings.add(Finding.error(nothing.getMessage()));
            return new CheckResult(findings, List.of());
        }
        return read(corpus, findings);
    }

    private CheckResult read(Corpus corpus, List<Finding> findings) {
        try (Sessions.Session session = Sessions.open(options.run().master())) {
            Progress progress = new Progress(clock, log);
            SparkSession spark = session.spark();
            spark.sparkContext().addSparkListener(progress);
            try {
                return read(spark, corpus, findings, progress);
            } finally {
                spark.sparkContext().removeSparkListener(progress);
            }
        } catch (Exception failure) { // Spark throws checked exceptions without saying so
            throw Failures.translate(failure, options.output());
        }
    }

    private CheckResult read(SparkSession spark, Corpus corpus, List<Finding> findings, Progress progress) {
        progress.step("reading");
        findings.addAll(InputChecks.findings(spark, corpus));
        CheckResult result = new CheckResult(findings, List.of());
        if (result.isWrong() || !options.suggestsActors()) {
            return result;
        }
        progress.step("counting names");
        return new CheckResult(
                findings, Suggestions.lines(spark, corpus, options.run().limit()));
    }
}
