package org.framewise.jobs.step;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.report.Coverage;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.ScoringPlan;
import org.framewise.jobs.spark.Progress;
import org.framewise.jobs.spark.Sessions;
import org.framewise.jobs.spark.copies.WireCopies;
import org.framewise.jobs.spark.output.Build;
import org.framewise.jobs.spark.output.Manifest;
import org.framewise.jobs.spark.output.Staging;
import org.framewise.jobs.spark.output.TableWriter;
import org.framewise.jobs.spark.score.Findings;
import org.framewise.jobs.spark.score.ScoringStage;
import org.framewise.jobs.spark.score.Survey;
import org.framewise.jobs.spark.score.Tables;

/** Scores articles and writes the tables, all of them or none. */
public final class ScoreJob {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int REJECTIONS_TOLD = 5;

    private final ScoreOptions options;
    private final Engines engines;
    private final Clock clock;
    private final Consumer<String> log;

    /** @param log takes lines about progress and what is amiss */
    public ScoreJob(ScoreOptions options, Engines engines, Clock clock, Consumer<String> log) {
        this.options = options;
        this.engines = engines;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Runs. Everything that can be checked without Spark is checked before it is started.
     *
     * @throws org.framewise.datasets.BadInputException where an input, or the output, cannot be used
     * @throws org.framewise.jobs.model.card.ModelMismatchException where model and taxonomy do not belong together
     */
    public ScoreResult execute() {
        Stopwatch watch = new Stopwatch(clock);
        String run = RUN.format(watch.started());
        Configuration configuration = Sessions.files(options.master());
        Staging staging = new Staging(options.output(), run, configuration);
        if (!options.dryRun()) {
            staging.check(options.overwrite());
        }
        ScoringPlan scoring = PlanMaker.plan(options, engines);
        ArticleScorer scorer = scoring.scorer(); // every file is right, or this tells
        Corpus corpus = Corpus.find(options, configuration);
        RunPlan plan = new RunPlan(options, corpus.files(), scoring, scorer);
        watch.done("check");
        try (Sessions.Session session = Sessions.open(options.master())) {
            return execute(session.spark(), plan, staging, watch);
        } catch (Exception failure) { // Spark throws checked exceptions without saying so
            throw Failures.translate(failure, options.output());
        }
    }

    private ScoreResult execute(SparkSession spark, RunPlan plan, Staging staging, Stopwatch watch) {
        Progress progress = new Progress(clock, log);
        spark.sparkContext().addSparkListener(progress);
        try {
            return execute(spark, plan, staging, watch, progress);
        } finally {
            spark.sparkContext().removeSparkListener(progress);
        }
    }

    private ScoreResult execute(SparkSession spark, RunPlan plan, Staging staging, Stopwatch watch, Progress progress) {
        watch.done("start");
        progress.step("reading");
        Dataset<Row> records = new Corpus(options, plan.files()).records(spark);
        Survey survey = Survey.of(records, options.limit());
        watch.done("read");
        if (options.dryRun()) {
            return result(plan, survey, Map.of(), List.of(), new Competition(List.of(), List.of()));
        }
        progress.step("scoring");
        try {
            staging.begin();
            LongAccumulator cutTexts = spark.sparkContext().longAccumulator("texts cut");
            Dataset<Row> scored = ScoringStage.of(spark, records, survey, plan.scoring(), plan.scorer(), cutTexts)
                    .persist(StorageLevel.MEMORY_AND_DISK());
            Map<String, Long> rows = Findings.counts(scored);
            watch.done("score");
            warn(scored, rows.get("rejected"), cutTexts.value());
            progress.step("comparing");
            Dataset<Row> clustered = clustered(scored, rows);
            watch.done("copies");
            progress.step("counting");
            Counts counts = Counts.of(clustered, plan.exclusiveAxes());
            rows.putAll(counts.rows());
            watch.done("timeline");
            progress.step("writing");
            write(scored, clustered, counts, staging, rows);
            watch.done("write");
            manifest(plan, survey, rows, cutTexts.value(), watch).write(staging.files(), staging.folder());
            staging.promote();
            return result(plan, survey, rows, counts.coverage(), counts.competition());
        } finally {
            staging.discard();
        }
    }

    private void warn(Dataset<Row> scored, long rejected, long cutTexts) {
        if (cutTexts > 0) {
            log.accept(SentenceEncoder.warning(cutTexts));
        }
        if (rejected > 0) {
            Findings.firstRejections(scored, REJECTIONS_TOLD).forEach(line -> log.accept("rejected " + line));
        }
        if (rejected > REJECTIONS_TOLD) {
            log.accept((rejected - REJECTIONS_TOLD) + " more records were rejected; the table 'rejected' lists them");
        }
    }

    private Dataset<Row> clustered(Dataset<Row> scored, Map<String, Long> rows) {
        Dataset<Row> clusters = WireCopies.of(scored, options.copySimilarity());
        rows.put("wire_copies", clusters.filter("article_id <> cluster_id").count());
        return Tables.clustered(scored, clusters);
    }

    private void write(
            Dataset<Row> scored, Dataset<Row> clustered, Counts counts, Staging staging, Map<String, Long> rows) {
        TableWriter writer = new TableWriter(staging.folder(), options.format(), options.partitionBy());
        writer.write(Tables.sentences(scored), "sentences", rows.get("sentences"));
        writer.write(Tables.mentions(clustered), "mentions", rows.get("mentions"));
        writer.write(Tables.articles(clustered), "articles", rows.get("articles"));
        writer.write(Tables.rejected(scored), "rejected", rows.get("rejected"));
        counts.write(writer);
    }

    private Manifest manifest(RunPlan plan, Survey survey, Map<String, Long> rows, long cutTexts, Stopwatch watch) {
        Map<String, Object> input = plan.input();
        input.put("records", survey.articles() + survey.rejected());
        input.put("articles", survey.articles());
        input.put("rejected", survey.rejected());
        return new Manifest("score", watch.started())
                .put("input", input)
                .put("texts_cut", cutTexts)
                .put("output_rows", rows)
                .put("sha256", plan.hashes())
                .put("code_sha256", Build.codeHash())
                .put("versions", Build.versions())
                .put(options.settings())
                .putDurations(watch.durations())
                .put("exit_status", 0);
    }

    private ScoreResult result(
            RunPlan plan, Survey survey, Map<String, Long> rows, List<Coverage> coverage, Competition competition) {
        return new ScoreResult(
                !options.dryRun(),
                options.output(),
                plan.lines(),
                survey.articles(),
                survey.rejected(),
                rows,
                coverage,
                competition,
                plan.eventNames(),
                plan.axes());
    }
}
