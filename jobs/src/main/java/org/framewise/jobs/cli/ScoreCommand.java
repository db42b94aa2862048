package org.framewise.jobs.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.report.CompetitionReport;
import org.framewise.jobs.step.ScoreJob;
import org.framewise.jobs.step.ScoreOptions;
import org.framewise.jobs.step.ScoreResult;
import org.framewise.jobs.step.ScoreSettings;
import org.framewise.jobs.step.StandardEngines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options are texts here: their values may come from elsewhere too, and are checked in one place. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Scores articles and writes the tables sentences, mentions, articles, timeline, narratives,"
                + " competition and rejected. Without --input it scores a small corpus that comes with framewise.",
        footer = {
            "",
            "Every option can be set by the environment too (FRAMEWISE_OUTPUT; values of a list are separated by ;)"
                    + " or in the --config file (output: …). An option wins over the environment, that over the file.",
            "",
            "Example: framewise score --input 'news/*.jsonl.gz' --column text=body --event events.yaml"
                    + " --taxonomy attribution --output scored --format csv"
        })
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private RunOptions common;

    @Option(names = "--output", paramLabel = "DIR", description = "Where to write. Default: framewise-output.")
    private String output;

    @Option(names = "--format", paramLabel = "NAME", description = "parquet (default), csv or json.")
    private String format;

    @Option(
            names = "--partition-by",
            paramLabel = "COLUMNS",
            description = "Split tables into folders by these columns, such as event,source.")
    private String partitionBy;

    @Option(
            names = "--copy-similarity",
            paramLabel = "0..1",
            description = "How alike two articles must be to count as copies of one report: the part of their four-word"
                    + " runs that both have. 1 finds only texts of the same words, off finds none. Default: 0.4.")
    private String copySimilarity;

    @Option(names = "--limit", paramLabel = "N", description = "Score the first N articles only.")
    private String limit;

    @Option(names = "--partitions", paramLabel = "N", description = "How many tasks read the input.")
    private String partitions;

    @Option(names = "--dry-run", description = "Check everything, tell the plan and the counts, write nothing.")
    private boolean dryRun;

    @Option(names = "--overwrite", description = "Replace an output folder that exists, once all is written.")
    private boolean overwrite;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master. Default: all cores of this machine.")
    private String master;

    @Override
    public Integer call() {
        Settings settings =
                GivenOptions.settings(spec.commandLine().getParseResult(), ScoreSettings.ALL, System.getenv());
        PrintWriter err = spec.commandLine().getErr();
        ScoreResult result = new ScoreJob(
                        ScoreOptions.of(settings),
                        StandardEngines.of(settings),
                        Clock.systemUTC(),
                        line -> err.println("framewise: " + line))
                .execute();
        print(result, spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    private static void print(ScoreResult result, PrintWriter out) {
        if (!result.written()) {
            result.plan().forEach(out::println);
            out.printf(Locale.ROOT, "articles: %,d%nrejected: %,d%n", result.articles(), result.rejected());
            out.println("dry run: nothing was written");
            return;
        }
        new CompetitionReport(result.eventNames(), result.axes())
                .lines(result.coverage(), result.competition())
                .forEach(out::println);
        out.printf(
                Locale.ROOT,
                "Articles: %,d, sentences: %,d, mentions: %,d, rejected records: %,d. Tables are in %s%n",
                result.articles(),
                result.rows().get("sentences"),
                result.rows().get("mentions"),
                result.rejected(),
                result.output());
    }
}
