package org.framewise.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.report.explain.Explanation;
import org.framewise.jobs.step.StandardEngines;
import org.framewise.jobs.step.explain.Answer;
import org.framewise.jobs.step.explain.ExplainOptions;
import org.framewise.jobs.step.explain.ExplainRun;
import org.framewise.jobs.step.explain.ExplainSettings;
import org.framewise.jobs.step.explain.ExplainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells why a sentence was given its labels. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells why a sentence was given its labels: probability, stance, speaker, and the evidence, with"
                + " the words shown in place. The sentence is typed in (--text), or one of a run (--run).",
        footer = {
            "",
            "Example: framewise explain --event events.yaml --text 'Red Dawn said it had planted the bomb.'",
            "Example: framewise explain --run scored --article a1 --sentence 0"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RunOptions common;

    @Option(names = "--text", paramLabel = "TEXT", description = "One sentence or several.")
    private String text;

    @Option(
            names = "--previous",
            paramLabel = "TEXT",
            description = "What stands before the text in its article: speakers may be named there.")
    private String previous;

    @Option(names = "--title", paramLabel = "TEXT", description = "The article's headline.")
    private String title;

    @Option(names = "--language", paramLabel = "CODE", description = "Such as en. Default: detected.")
    private String language;

    @Option(
            names = "--event-id",
            paramLabel = "ID",
            description = "Which event of the files the text is about. Default: the one whose actors fit.")
    private String eventId;

    @Option(names = "--run", paramLabel = "DIR", description = "What framewise score wrote, in any format.")
    private String run;

    @Option(names = "--article", paramLabel = "ID", description = "An article of the run.")
    private String article;

    @Option(
            names = "--sentence",
            paramLabel = "INDEX",
            description = "A sentence of the article, from 0. Default: all that were given a label.")
    private String sentence;

    @Option(names = "--label", paramLabel = "ID", description = "Show this label, however unlikely; repeatable.")
    private List<String> label;

    @Option(names = "--floor", paramLabel = "P", description = "Show labels from this probability. Default: 0.1.")
    private String floor;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master, for --run.")
    private String master;

    @Override
    public Integer call() {
        Settings settings =
                GivenOptions.settings(spec.commandLine().getParseResult(), ExplainSettings.ALL, System.getenv());
        ExplainOptions options = ExplainOptions.of(settings);
        Answer answer = options.text().isPresent()
                ? new ExplainText(options.text().get(), StandardEngines.of(settings)).execute()
                : new ExplainRun(options.run().orElseThrow()).execute();
        PrintWriter out = spec.commandLine().getOut();
        if (answer.sentences().isEmpty()) {
            out.println("No sentence here was given a label.");
        }
        Explanation.lines(answer.sentences()).forEach(out::println);
        answer.notes().forEach(note -> spec.commandLine().getErr().println("framewise: " + note));
        return ExitCode.DONE;
    }
}
