package org.framewise.features.embedding.benchmark;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewise.features.embedding.EncoderSource;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;

/**
 * How many texts a second an encoder reads on one thread, tokenizing counted, opening not; by the clock, and by the time
 * that the thread had the processor, which is the fair one where others are at work.
 *
 * <pre>
 * EncoderBenchmark static|hashed|minilm|minilm-float|bge-small|bge-small-float|FOLDER TEXTS [VECTORS]
 * </pre>
 *
 * {@code TEXTS} holds one a line; {@code VECTORS} is written as big-endian 32-bit floats, one vector after the other.
 */
public final class EncoderBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 500;
    /** As many as a task has in hand. */
    private static final int AT_ONCE = 2048;

    private EncoderBenchmark() {}

    public static void main(String[] args) throws IOException {
        TextEncoder encoder = encoder(args[0]);
        List<String> texts = Files.readAllLines(Path.of(args[1]));
        encoder.encodeAll(texts.subList(Math.max(0, texts.size() - WARM_UP), texts.size()));
        long start = System.nanoTime();
        long startBusy = THREADS.getCurrentThreadCpuTime();
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            vectors.addAll(encoder.encodeAll(texts.subList(from, Math.min(texts.size(), from + AT_ONCE))));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (THREADS.getCurrentThreadCpuTime() - startBusy) / 1e9;
        long cut = encoder instanceof SentenceEncoder sentences ? sentences.cut() : 0;
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f texts/s, %.0f a second of the processor, %d cut%n",
                args[0],
                texts.size() / seconds,
                texts.size() / busy,
                cut);
        if (args.length > 2) {
            write(vectors, Path.of(args[2]));
        }
    }

    private static TextEncoder encoder(String name) {
        return switch (name) {
            case "static" -> StaticEncoder.minilm();
            case "hashed" -> new HashedNgramEncoder();
            default -> SentenceEncoder.shared(EncoderSource.of(name));
        };
    }

    private static void write(List<float[]> vectors, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (float[] vector : vectors) {
                for (float value : vector) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
