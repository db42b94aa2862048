package org.framewise.jobs.learn;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.jobs.config.Setting;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.model.linear.Solver;

/** What {@code train} and {@code evaluate} can be told. */
public final class LearnSettings {

    private static final List<Setting> DATA = List.of(
            Setting.of("input"),
            Setting.of("labels"),
            Setting.of("format"),
            Setting.of("split"),
            Setting.of("language"),
            Setting.of("also-train"),
            Setting.of("taxonomy"),
            Setting.of("optimize"),
            Setting.of("group-by", "article"),
            Setting.of("learner", "ensemble"),
            Setting.of("encoder"),
            Setting.of("seed", "1"),
            Setting.of("solver", "liblinear"),
            Setting.of("master"));

    /** Of {@code train}. */
    public static final List<Setting> TRAIN = with(Setting.of("output"));

    /** Of {@code evaluate}. */
    public static final List<Setting> EVALUATE = with(
            Setting.of("model"),
            Setting.of("cross-validate", "false"),
            Setting.of("without"),
            Setting.of("json"),
            Setting.of("predictions"),
            Setting.of("against"),
            Setting.of("learning-curve", "false"),
            Setting.of("page"));

    /** What is learned to be read by unless another is named. */
    private static final String ENCODER = "bge-small";

    private LearnSettings() {}

    private static List<Setting> with(Setting... more) {
        return Stream.concat(DATA.stream(), java.util.stream.Stream.of(more)).toList();
    }

    /** The labelled data that the settings name. */
    public static LabelledInput input(Settings settings) {
        CorpusSource source = new CorpusSource(
                Path.of(required(settings, "input", "name the folder or file with the texts")),
                path(settings, "labels"),
                names(settings, "split"),
                String.join(",", names(settings, "language")));
        String format = required(settings, "format", "take one of " + String.join(", ", CorpusFormat.ids()));
        return new LabelledInput(
                CorpusFormat.of(format), source, settings.text("taxonomy"), names(settings, "also-train"));
    }

    /** What an evaluation is asked for beside its figures. */
    public static Extras extras(Settings settings) {
        return new Extras(path(settings, "predictions"), path(settings, "against"), settings.flag("learning-curve"));
    }

    /** How it is to be learned. */
    public static Course course(Settings settings, Solver solver, Ablation ablation) {
        long seed = settings.number("seed", 1).orElse(1L);
        String encoder = settings.text("encoder").isEmpty() ? ENCODER : settings.text("encoder");
        return new Course(LearnerKind.of(settings.text("learner")), solver, ablation, TextEncoder.of(encoder), seed);
    }

    /** A path, where one is set. */
    public static Optional<Path> path(Settings settings, String name) {
        return Optional.of(settings.text(name)).filter(text -> !text.isEmpty()).map(Path::of);
    }

    /** Values that may be repeated or separated by commas. */
    public static Set<String> names(Settings settings, String name) {
        return settings.list(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws UsageException where it is not set */
    public static String required(Settings settings, String name, String remedy) {
        if (settings.text(name).isEmpty()) {
            throw new UsageException("--" + name, "missing", remedy);
        }
        return settings.text(name);
    }
}
