package org.framewise.jobs.cli;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command that has all others below it. */
@Command(
        name = "framewise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Finds, sentence by sentence, the competing narratives about who is behind an event,"
                + " who voices them, and whether the text stands behind them.",
        footer = {
            "",
            "Exit codes: 0 done, 1 a bug, 2 usage, 3 bad input, 4 a quality gate failed,",
            "5 model and taxonomy do not match, 99 nothing new to do.",
            "",
            "Example: framewise score --input articles.jsonl --event events.yaml --output scored"
        },
        subcommands = {
            ScoreCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
final class Framewise {

    private Framewise() {}

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Framewise())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageLine())
                .setExecutionExceptionHandler(new FailureLine());
    }
}
