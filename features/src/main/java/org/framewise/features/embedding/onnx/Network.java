package org.framewise.features.embedding.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
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

/** A transformer in ONNX Runtime: token ids in, vectors out. Safe to share between threads. */
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
                : run(List.of(new long[] {0})).get(0).vector().length;
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

    /** How many inner layers are shown. */
    public int layers() {
        return outputs.size() - 1;
    }

    /** Texts in order, nothing scaled. Shorter ones are padded behind a mask. */
    public List<Encoded> run(List<long[]> texts) {
        int length = texts.stream().mapToInt(ids -> ids.length).max().orElse(0);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (String input : signature.inputs()) {
                long[] shape = {texts.size(), length};
                tensors.put(input, OnnxTensor.createTensor(ENVIRONMENT, values(input, texts, length), shape));
            }
            try (OrtSession.Result result = session.run(tensors, Set.copyOf(outputs))) {
                return encoded(result, texts);
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

    private List<Encoded> encoded(OrtSession.Result result, List<long[]> texts) {
        List<States> states = new ArrayList<>();
        for (String output : outputs) {
            states.add(States.of((OnnxTensor) result.get(output).orElseThrow()));
        }
        return IntStream.range(0, texts.size())
                .mapToObj(text -> encoded(states, text, texts.get(text).length))
                .toList();
    }

    private Encoded encoded(List<States> states, int text, int tokens) {
        States last = states.get(0);
        List<States> inner = states.subList(1, states.size());
        List<States> later = Stream.concat(inner.stream().skip(inner.size() / 2), Stream.of(last))
                .toList();
        return new Encoded(
                last.pooled(pooling, text, tokens),
                inner.stream()
                        .map(layer -> layer.pooled(Pooling.MEAN, text, tokens))
                        .toArray(float[][]::new),
                States.tokens(later, text, tokens));
    }
}
