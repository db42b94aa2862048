package org.framewise.jobs.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Options that name what scores depend on besides the articles. */
final class PlanOptions {

    @Option(names = "--event", paramLabel = "FILE", description = "Event file (YAML); repeatable.")
    private List<String> event;

    @Option(
            names = "--taxonomy",
            paramLabel = "NAME|FILE",
            description = "Built-in taxonomy or YAML file; repeatable. Default: attribution.")
    private List<String> taxonomy;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Trained model; repeatable. Default: the one that comes along for 'attribution'.")
    private List<String> model;

    @Option(names = "--untrained", description = "Score by the taxonomy's cues and examples alone.")
    private boolean untrained;

    @Option(
            names = "--encoder",
            paramLabel = "NAME|DIR",
            description = "What compares texts with a taxonomy's claims and examples where there is no model: static"
                    + " (default), ngrams (wording alone, any language), minilm or bge-small (better, far slower), or a"
                    + " folder with an .onnx file and tokenizer.json. A model knows its own; only one that was trained with"
                    + " a folder needs that folder here.")
    private String encoder;
}
