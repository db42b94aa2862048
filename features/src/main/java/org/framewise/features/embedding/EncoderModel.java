package org.framewise.features.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.onnx.Fingerprint;
import org.framewise.features.embedding.onnx.Network;
import org.framewise.features.embedding.onnx.Pooling;
import org.framewise.features.embedding.onnx.TextTokenizer;

/**
 * The sentence encoders that come along as dependencies: small English transformers, 384 dimensions. Those with weights
 * in 32 bits are in jars of their own, which framewise.jar does not hold.
 */
public enum EncoderModel implements EncoderSource {
    /** all-MiniLM-L6-v2 in 8 bits: 23 million weights, 6 layers (Wang et al. 2020, "MiniLM"). */
    MINILM("all-minilm-l6-v2-q", "all-minilm-l6-v2-q", Pooling.MEAN, 6, false),
    /** The same in 32 bits. */
    MINILM_FLOAT("all-minilm-l6-v2", "all-minilm-l6-v2", Pooling.MEAN, 6, true),
    /** bge-small-en-v1.5 in 8 bits: 33 million weights, 12 layers (Xiao et al. 2023, "C-Pack"). */
    BGE_SMALL("bge-small-en-v1.5-q", "bge-small-en-v15-q", Pooling.FIRST_TOKEN, 12, false),
    /** The same in 32 bits. */
    BGE_SMALL_FLOAT("bge-small-en-v1.5", "bge-small-en-v15", Pooling.FIRST_TOKEN, 12, true);

    /** Counted from 1. The inner layers know more of how a text is written than of what it is about. */
    private static final int[] SHOWN = {3, 6, 9};

    private final String file;
    private final String artifact;
    private final Pooling pooling;
    private final int layers;
    private final boolean exact;

    EncoderModel(String file, String artifact, Pooling pooling, int layers, boolean exact) {
        this.file = file;
        this.artifact = artifact;
        this.pooling = pooling;
        this.layers = layers;
        this.exact = exact;
    }

    /** As it is written on the command line: {@code minilm}, {@code bge-small-float}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String identity() {
        return new Fingerprint()
                .add(resource(".onnx"))
                .add(resource("-tokenizer.json"))
                .add(pooling.name())
                .hex();
    }

    @Override
    public boolean batches() {
        return exact;
    }

    @Override
    public Network network(int threads) {
        List<String> shown = IntStream.of(SHOWN)
                .filter(layer -> layer < layers)
                .mapToObj(layer -> "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0")
                .toList();
        return Network.open(resource(".onnx"), "encoder " + id(), pooling, shown, threads);
    }

    @Override
    public TextTokenizer tokenizer() {
        return TextTokenizer.of(resource("-tokenizer.json"), "encoder " + id(), SentenceEncoder.MOST_TOKENS);
    }

    private byte[] resource(String ending) {
        return resource("encoder " + id(), file + ending, artifact);
    }

    static byte[] resource(String place, String name, String artifact) {
        try (InputStream in = EncoderModel.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new BadInputException(
                        place,
                        name + " is not on the class path",
                        "the jar langchain4j-embeddings-" + artifact + " brings it (on a cluster: --jars)");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
