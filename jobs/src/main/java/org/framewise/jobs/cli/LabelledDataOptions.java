package org.framewise.jobs.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that name labelled data; {@code train} and {@code evaluate} share them. */
final class LabelledDataOptions {

    @Mixin
    private RunOptions common;

    @Option(names = "--input", paramLabel = "PATH", description = "Folder or file with the texts.")
    private String input;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "File with the labels; where it is not given, the one that the corpus puts beside its texts.")
    private String labels;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "ptc-sentences, ptc-techniques, semeval2023-genre, semeval2023-frames, semeval2023-techniques,"
                            + " semeval2023-technique-sentences, semeval2025-narratives, rumoureval, narrative-frames, mentions or jsonl.")
    private String format;

    @Option(names = "--split", paramLabel = "NAMES", description = "Parts to read, such as train,dev. Default: all.")
    private List<String> split;

    @Option(
            names = "--language",
            paramLabel = "NAMES",
            description = "Sub-folder to read, where a corpus has one a language. Several, such as fr,it, are learned"
                    + " together; cross-validation tunes and measures each by itself.")
    private List<String> language;

    @Option(
            names = "--also-train",
            paramLabel = "NAMES",
            description = "Further sub-folders to learn from; not measured, and thresholds are not tuned for them.")
    private List<String> alsoTrain;

    @Option(
            names = "--taxonomy",
            paramLabel = "NAME|FILE",
            description = "What the labels belong to. Default: the built-in one that goes with the format.")
    private String taxonomy;

    @Option(
            names = "--optimize",
            paramLabel = "METRIC",
            description = "micro-f1, macro-f1, samples-f1, samples-f1-fine, samples-f1-coarse, accuracy or f1:LABEL;"
                    + " settings and thresholds are chosen for it. Repeatable with --cross-validate.")
    private List<String> optimize;

    @Option(
            names = "--learner",
            paramLabel = "NAME",
            description =
                    "linear (logistic regressions over words and over embeddings), neural (networks over embeddings) or"
                            + " ensemble (default: both, blended).")
    private String learner;

    @Option(
            names = "--encoder",
            paramLabel = "NAME|DIR",
            description =
                    "What turns sentences into numbers: bge-small (default), minilm, either with -float at its end (more"
                            + " exact, slower), static (a table, fast), or a folder with an .onnx file and tokenizer.json. With --model,"
                            + " where it was trained with such a folder: that folder.")
    private String encoder;

    @Option(names = "--seed", paramLabel = "N", description = "Of networks, 1 or more. Default: 1.")
    private String seed;

    @Option(
            names = "--solver",
            paramLabel = "NAME",
            description = "liblinear (default, in memory) or mllib (spread over Spark).")
    private String solver;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master, for mllib.")
    private String master;
}
