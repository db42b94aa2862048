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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/**
 * A transformer in ONNX Runtime: token ids in, one pooled vector a text out, and behind it the mean over the tokens of each
 * inner layer that is shown. Safe to share between threads.
 */
public final class Network {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession session;
    private final Signature signature;
    private final List<String> outputs;
    private final Pooling pooling;
    private final int dimension;

    @FunctionalInterface
    private interface Opening {
        OrtSession open(OrtSession.SessionOptions options) throws OrtException;
    }

    private Network(OrtSession session, Signature signature, List<String> hidden, Pooling pooling) {
        this.session = session;
        this.signature = signature;
        this.outputs =
                Stream.concat(Stream.of(signature.output()), hidden.stream()).toList();
        this.pooling = pooling;
        this.dimension = signature.dimension() > 0
                ? signature.dimension()
                : run(List.of(new long[] {0})).get(0).length / outputs.size();
    }

    /**
     * Opens a network that stands in memory.
     *
     * @param place names it in messages
     * @param hidden inner layers to show, as the file names their states
     */
    public static Network open(byte[] file, String place, Pooling pooling, List<String> hidden, int threads) {
        byte[] shown = HiddenStates.shown(file, hidden);
        return open(place, pooling, hidden, threads, options -> ENVIRONMENT.createSession(shown, options));
    }

    /** Opens a file, which may keep its weights in others beside it. */
    public static Network open(Path file, Pooling pooling, int threads) {
        return open(
                file.toString(),
                pooling,
                List.of(),
                threads,
                options -> ENVIRONMENT.createSession(file.toString(), options));
    }

    private static Network open(String place, Pooling pooling, List<String> hidden, int threads, Opening opening) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            OrtSession session = opening.open(options);
            return new Network(session, Signature.of(session, place), hidden, pooling);
        } catch (OrtException unusable) {
            throw new BadInputException(
                    place,
                    "ONNX Runtime cannot open it: " + unusable.getMessage(),
                    "the .onnx file of a sentence encoder is right",
                    unusable);
        }
    }

    /** Numbers a layer. */
    public int dimension() {
        return dimension;
    }

    /** Whether inner layers are shown. */
    public boolean layered() {
        return outputs.size() > 1;
    }

    /** How many inner layers are shown; 1 where none is, the last standing in for them. */
    public int layers() {
        return Math.max(1, outputs.size() - 1);
    }

    /**
     * One row a text, in order: its vector, then the means of the layers shown, none of them scaled. Shorter texts are padded
     * behind a mask.
     */
    public List<float[]> run(List<long[]> texts) {
        int length = texts.stream().mapToInt(ids -> ids.length).max().orElse(0);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (String input : signature.inputs()) {
                long[] shape = {texts.size(), length};
                tensors.put(input, OnnxTensor.createTensor(ENVIRONMENT, values(input, texts, length), shape));
            }
            try (OrtSession.Result result = session.run(tensors, Set.copyOf(outputs))) {
                return rows(result, texts);
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

    private List<float[]> rows(OrtSession.Result result, List<long[]> texts) {
        List<List<float[]>> parts = new ArrayList<>();
        for (String output : outputs) {
            OnnxTensor states = (OnnxTensor) result.get(output).orElseThrow();
            parts.add(pooled(states, texts, parts.isEmpty() ? pooling : Pooling.MEAN));
        }
        return IntStream.range(0, texts.size())
                .mapToObj(text ->
                        joined(parts.stream().map(part -> part.get(text)).toList()))
                .toList();
    }

    private static float[] joined(List<float[]> parts) {
        int size = parts.get(0).length;
        float[] row = new float[parts.size() * size];
        for (int part = 0; part < parts.size(); part++) {
            System.arraycopy(parts.get(part), 0, row, part * size, size);
        }
        return row;
    }

    private static List<float[]> pooled(OnnxTensor output, List<long[]> texts, Pooling pooling) {
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
