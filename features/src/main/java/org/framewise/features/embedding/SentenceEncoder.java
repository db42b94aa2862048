package org.framewise.features.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.framewise.features.memo.Memo;

/**
 * Sentence embeddings by a small transformer in ONNX Runtime, one text a call: the 8-bit models scale their activations by
 * all that is in a batch, so a text's vector would depend on its neighbours. One session a JVM and model, safe to share;
 * what travels is the model's name. Texts longer than {@value #MOST_TOKENS} tokens are cut.
 */
public final class SentenceEncoder implements TextEncoder {

    static final int MOST_TOKENS = 256;

    private static final int DIMENSION = 384;
    /** A sentence is read by several classifiers, and once more for each label that is explained. */
    private static final int KEPT = 256;

    private static final Map<EncoderModel, SentenceEncoder> SHARED = new EnumMap<>(EncoderModel.class);

    private final EncoderModel model;
    private final transient HuggingFaceTokenizer tokenizer;
    private final transient OrtSession session;
    private final transient Memo<String, float[]> kept = new Memo<>(KEPT);

    private record Name(EncoderModel model) implements Serializable {

        private Object readResolve() {
            return shared(model);
        }
    }

    private SentenceEncoder(EncoderModel model) {
        this.model = model;
        try {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(model.tokenizer()),
                    Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(MOST_TOKENS)));
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1); // tasks run side by side
            session = OrtEnvironment.getEnvironment().createSession(model.network(), options);
        } catch (OrtException unusable) {
            throw new IllegalStateException("cannot open " + model, unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one encoder of this JVM for a model, opened when it is first asked for. */
    public static synchronized SentenceEncoder shared(EncoderModel model) {
        return SHARED.computeIfAbsent(model, SentenceEncoder::new);
    }

    private Object writeReplace() {
        return new Name(model);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[] encode(String text) {
        if (text.isBlank()) {
            return new float[DIMENSION];
        }
        return kept.get(text, this::run).clone();
    }

    private float[] run(String text) {
        Encoding tokens = tokenizer.encode(text);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {tokens.getIds()});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {tokens.getAttentionMask()});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {tokens.getTypeIds()});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] layers = (float[][][]) result.get(0).getValue();
            return unit(layers[0][0]); // the vector of the first token stands for the text
        } catch (OrtException failed) {
            throw new IllegalStateException("cannot encode a text of " + tokens.getIds().length + " tokens", failed);
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float norm = (float) Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / norm;
        }
        return unit;
    }
}
