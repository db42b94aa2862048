package org.framewise.features.embedding.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.framewise.datasets.BadInputException;

/** Texts as the token ids that a network was trained on. Safe to share between threads. */
public final class TextTokenizer {

    private final HuggingFaceTokenizer tokenizer;
    private final LongAdder cut = new LongAdder();

    private TextTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * @param json the content of a {@code tokenizer.json}
     * @param place where it stands, for the message
     * @param most tokens of a text, the marks of its beginning and end counted; what stands behind them is cut off
     */
    public static TextTokenizer of(byte[] json, String place, int most) {
        try {
            return new TextTokenizer(HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(json),
                    Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(most))));
        } catch (IOException | RuntimeException unusable) {
            throw new BadInputException(
                    place,
                    "not a tokenizer: " + unusable.getMessage(),
                    "the tokenizer.json that was exported with the network is right",
                    unusable);
        }
    }

    public long[] ids(String text) {
        Encoding tokens = tokenizer.encode(text);
        if (tokens.exceedMaxLength()) {
            cut.increment();
        }
        return tokens.getIds();
    }

    /** How many of the texts so far were too long. */
    public long cut() {
        return cut.sum();
    }
}
