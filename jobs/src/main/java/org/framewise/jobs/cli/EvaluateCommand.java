package org.framewise.jobs.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.learn.Ablation;
import org.framewise.jobs.learn.CrossValidateJob;
import org.framewise.jobs.learn.EvaluateJob;
import org.framewise.jobs.learn.Evaluations;
import org.framewise.jobs.learn.LearnSettings;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.report.EvaluationTable;
import org.framewise.jobs.report.page.EvaluationPage;
import org.framewise.jobs.step.Solvers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a model, or a way to learn. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Measures a model on labelled data, or cross-validates the learner on it: five outer folds by the"
                + " CRC-32 of the article's id, everything tuned on inner folds. Intervals are 95 %% bootstrap intervals"
                + " over articles.",
        footer = {
            "",
            "Example: framewise evaluate --cross-validate --input ptc/train-articles --labels ptc/train-task-si.labels"
                    + " --format ptc-sentences --optimize f1:propaganda --json slc.json"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec;

    @Mixin
    private LabelledDataOptions data;

    @Option(names = "--model", paramLabel = "DIR", description = "The model to measure.")
    private String model;

    @Option(names = "--cross-validate", description = "Nested cross-validation of the learner; needs no model.")
    private boolean crossValidate;

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            description =
                    "With --cross-validate, what is held out together: article (default), event (one a fold), event-fold, source or month (five folds).")
    private String groupBy;

    @Option(
            names = "--without",
            paramLabel = "WHAT",
            description = "With --cross-validate, what the learner must do without: roles, cues, quotation, embedding,"
                    + " context.")
    private List<String> without;

    @Option(names = "--json", paramLabel = "FILE", description = "Write every figure here.")
    private String json;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write JSON Lines of article_id, unit, gold, predicted, probabilities here.")
    private String predictions;

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description = "Compare with this model folder, or with this file as --predictions writes it, article by"
                    + " article: difference, its interval and p-value.")
    private String against;

    @Option(
            names = "--learning-curve",
            description = "With --cross-validate, learn from 10, 20, 40, 70 and 100 %% of the training articles too.")
    private boolean learningCurve;

    @Option(names = "--page", paramLabel = "FILE", description = "Write all of it as one HTML page for reading here.")
    private String page;

    @Override
    public Integer call() throws IOException {
        Settings settings =
                GivenOptions.settings(spec.commandLine().getParseResult(), LearnSettings.EVALUATE, System.getenv());
        Evaluations found = evaluate(settings);
        found.rejected().forEach(line -> spec.commandLine().getErr().println("framewise evaluate: " + line));
        EvaluationTable.of(found.evaluations(), found.comparisons(), found.curves())
                .forEach(spec.commandLine().getOut()::println);
        Optional<Path> file = LearnSettings.path(settings, "json");
        if (file.isPresent()) {
            write(file.get(), JSON.writeValueAsString(found) + "\n");
        }
        Optional<Path> html = LearnSettings.path(settings, "page");
        if (html.isPresent()) {
            write(html.get(), page(found));
        }
        return ExitCode.DONE;
    }

    private Evaluations evaluate(Settings settings) throws IOException {
        Optional<Path> folder = LearnSettings.path(settings, "model");
        requireSense(folder.isPresent(), settings);
        if (folder.isPresent()) {
            return new EvaluateJob(
                            LearnSettings.input(settings),
                            folder.get(),
                            settings.text("encoder"),
                            LearnSettings.extras(settings))
                    .execute();
        }
        try (Solvers solvers = Solvers.open(settings.text("solver"), settings.text("master"))) {
            List<String> metrics = List.copyOf(LearnSettings.names(settings, "optimize"));
            return new CrossValidateJob(
                            LearnSettings.input(settings),
                            metrics,
                            LearnSettings.course(
                                    settings, solvers.solver(), Ablation.of(LearnSettings.names(settings, "without"))),
                            Grouping.of(settings.text("group-by")),
                            LearnSettings.extras(settings),
                            line -> spec.commandLine().getErr().println("framewise: " + line))
                    .execute();
        }
    }

    private static void requireSense(boolean modelled, Settings settings) {
        if (modelled == settings.flag("cross-validate")) {
            throw new UsageException(
                    "--model",
                    "one of --model and --cross-validate is wanted",
                    "name a model, or ask to cross-validate");
        }
        if (modelled && settings.flag("learning-curve")) {
            throw new UsageException(
                    "--learning-curve", "a model has learned already", "ask to --cross-validate instead of --model");
        }
    }

    private static String page(Evaluations found) {
        return new EvaluationPage(
                        found.corpus(), found.group(), found.evaluations(), found.comparisons(), found.curves())
                .html();
    }

    private static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
