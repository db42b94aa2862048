package org.framewise.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.learn.Ablation;
import org.framewise.jobs.learn.LearnSettings;
import org.framewise.jobs.learn.TrainJob;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.report.EvaluationTable;
import org.framewise.jobs.step.Solvers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads labelled data, writes a model folder. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Trains a model on labelled data. Settings and thresholds are chosen by cross-validation over"
                + " articles; the model is a folder of JSON and numbers that score and evaluate take as --model.",
        footer = {
            "",
            "Example: framewise train --input train-articles --labels train-labels-subtask-2.txt"
                    + " --format semeval2023-frames --optimize micro-f1 --output frames-model"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LabelledDataOptions data;

    @Option(names = "--output", paramLabel = "DIR", description = "The model folder to write; must not exist.")
    private String output;

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            description = "What is held out together when choosing: article (default) or event.")
    private String groupBy;

    @Override
    public Integer call() throws IOException {
        Settings settings =
                GivenOptions.settings(spec.commandLine().getParseResult(), LearnSettings.TRAIN, System.getenv());
        Path folder = Path.of(LearnSettings.required(settings, "output", "name the model folder to write"));
        try (Solvers solvers = Solvers.open(settings.text("solver"), settings.text("master"))) {
            TrainJob.Result result = new TrainJob(
                            LearnSettings.input(settings),
                            folder,
                            LearnSettings.names(settings, "optimize").stream().findFirst(),
                            Grouping.of(settings.text("group-by")),
                            LearnSettings.course(settings, solvers.solver(), Ablation.NONE),
                            line -> spec.commandLine().getErr().println("framewise: " + line))
                    .execute();
            result.rejected().forEach(line -> spec.commandLine().getErr().println("framewise train: " + line));
            EvaluationTable.of(result.card()).forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println("The model is in " + folder);
        }
        return ExitCode.DONE;
    }
}
