package org.framewise.features.embedding.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;

/** A transformer in ONNX Runtime: token ids in, one pooled vector a text out. Safe to share between threads. */
public final class Network {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession session;
    private final Signature signature;
    private final Pooling pooling;
    private final int dimension;

    @FunctionalInterface
    private interface Opening {
        OrtSession open(OrtSession.SessionOptions options) throws OrtException;
    }

    private Network(OrtSession session, Signature signature, Pooling pooling) {
        this.session = session;
        this.signature = signature;
        this.pooling = pooling;
        this.dimension = signature.dimension() > 0
                ? signature.dimension()
                : run(List.of(new long[] {0})).get(0).length;
    }

    /** Opens a network that stands in memory. {@code place} names it in messages. */
    public static Network open(byte[] file, String place, Pooling pooling, int threads) {
        return open(place, pooling, threads, options -> ENVIRONMENT.createSession(file, options));
    }

    /** Opens a file, which may keep its weights in others beside it. */
    public static Network open(Path file, Pooling pooling, int threads) {
        return open(file.toString(), pooling, threads, options -> ENVIRONMENT.createSession(file.toString(), options));
    }

    private static Network open(String place, Pooling pooling, int threads, Opening opening) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            OrtSession session = opening.open(options);
            return new Network(session, Signature.of(session, place), pooling);
        } catch (OrtException unusable) {
            throw new BadInputException(
                    place,
                    "ONNX Runtime cannot open it: " + unusable.getMessage(),
                    "the .onnx file of a sentence encoder is right",
                    unusable);
        }
    }

    /** Length of every vector. */
    public int dimension() {
        return dimension;
    }

    /** One vector a text, not scaled, in order; shorter texts are padded behind a mask. */
    public List<float[]> run(List<long[]> texts) {
        int length = texts.stream().mapToInt(ids -> ids.length).max().orElse(0);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (String input : signature.inputs()) {
                long[] shape = {texts.size(), length};
                tensors.put(input, OnnxTensor.createTensor(ENVIRONMENT, values(input, texts, length), shape));
            }
            try (OrtSession.Result result = session.run(tensors, Set.of(signature.output()))) {
                return pooled((OnnxTensor) result.get(0), texts);
            }
        } catch (OrtException failed) {
            throw new IllegalStateException(
                    "cannot encode " + texts.size() + " texts of up to " + length + " tokens", failed);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static LongBuffer values(String input, List<long[]> texts, int length) {
        long[] values = new long[texts.size() * length];
        for (int text = 0; text < texts.size(); text++) {
            long[] ids = texts.get(text);
            for (int token = 0; token < ids.length; token++) {
                values[text * length + token] = switch (input) {
                    case Signature.IDS -> ids[token];
                    case Signature.MASK -> 1;
                    default -> 0; // a single text is of one type
                };
            }
        }
        return LongBuffer.wrap(values);
    }

    private List<float[]> pooled(OnnxTensor output, List<long[]> texts) {
        long[] shape = output.getInfo().getShape();
        int row = (int) (shape[1] * shape[2]);
        FloatBuffer buffer = output.getFloatBuffer();
        float[] states = new float[buffer.remaining()];
        buffer.get(states);
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int text = 0; text < texts.size(); text++) {
            vectors.add(pooling.pool(states, text * row, texts.get(text).length, (int) shape[2]));
        }
        return vectors;
    }
}
