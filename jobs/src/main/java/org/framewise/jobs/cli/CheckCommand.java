package org.framewise.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.step.StandardEngines;
import org.framewise.jobs.step.check.CheckJob;
import org.framewise.jobs.step.check.CheckOptions;
import org.framewise.jobs.step.check.CheckResult;
import org.framewise.jobs.step.check.CheckSettings;
import org.framewise.jobs.step.check.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at files before a run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks taxonomies, event files, models and articles without scoring, a line for each finding:"
                + " ok, warning (a run would go on) or error (it would stop; exit code 3). Proposes an event file"
                + " with --suggest-actors.",
        footer = {
            "",
            "Example: framewise check --taxonomy claims.yaml --event events.yaml --input 'news/*.jsonl.gz'",
            "Example: framewise check --suggest-actors --input articles.jsonl --column text=body --output events.yaml"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private RunOptions common;

    @Option(
            names = "--suggest-actors",
            description =
                    "Propose an event file: who is named in the articles, in which likely roles. Findings that are"
                            + " not ok go to standard error then.")
    private boolean suggestActors;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the proposal here; must not exist.")
    private String output;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Read the names of at most N articles. Default: 10000; of more, those whose ids hash lowest.")
    private String limit;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master. Default: all cores of this machine.")
    private String master;

    @Override
    public Integer call() {
        Settings settings =
                GivenOptions.settings(spec.commandLine().getParseResult(), CheckSettings.ALL, System.getenv());
        CheckOptions options = CheckOptions.of(settings);
        refuseOld(options.output());
        PrintWriter err = spec.commandLine().getErr();
        CheckResult result = new CheckJob(
                        options,
                        StandardEngines.of(settings),
                        Clock.systemUTC(),
                        line -> err.println("framewise: " + line))
                .execute();
        print(result, options);
        if (result.has(Finding.Level.ERROR)) {
            return ExitCode.BAD_INPUT;
        }
        return result.has(Finding.Level.MISMATCH) ? ExitCode.MODEL_MISMATCH : ExitCode.DONE;
    }

    private void print(CheckResult result, CheckOptions options) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        result.findings().stream()
                .filter(finding -> !options.suggestsActors() || finding.level() != Finding.Level.OK)
                .map(Finding::line)
                .forEach(options.suggestsActors() ? err::println : out::println);
        if (result.suggestion().isEmpty() || options.output().isEmpty()) {
            result.suggestion().forEach(out::println);
        } else {
            write(options.output(), result.suggestion());
            out.println("The proposal is in " + options.output() + ": check each role before you use it.");
        }
    }

    /** Before the articles are read: a file that was worked on is not to be lost. */
    private static void refuseOld(String output) {
        if (!output.isEmpty() && Files.exists(Path.of(output))) {
            throw new BadInputException(output, "exists already", "choose another --output");
        }
    }

    private static void write(String output, List<String> lines) {
        try {
            Files.writeString(Path.of(output), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new BadInputException(
                    output,
                    "cannot be written (" + unwritable.getMessage() + ")",
                    "choose another --output",
                    unwritable);
        }
    }
}
