package org.framewise.features.sentence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Throughput over real articles and over one paragraph of growing length, each beside the plain model. */
final class SpeedBenchmark {

    private static final int ROUNDS = 7;

    private final PlainModel plain;
    private final SentenceSplitter splitter;

    SpeedBenchmark(PlainModel plain, SentenceSplitter splitter) {
        this.plain = plain;
        this.splitter = splitter;
    }

    void run(Path folder) throws IOException {
        List<String> articles = articles(folder);
        compare("articles", articles);
        String paragraph = String.join(" ", articles).replace('\n', ' ');
        compare("paragraphs of 1 KB", pieces(paragraph, 1_000, 10_000_000));
        compare("paragraphs of 100 KB", pieces(paragraph, 100_000, 10_000_000));
        compare("one paragraph of 10 MB", pieces(paragraph, 10_000_000, 10_000_000));
    }

    private void compare(String what, List<String> texts) {
        double megabytes = texts.stream().mapToLong(String::length).sum() / 1e6;
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = megabytes / seconds(() -> texts.forEach(plain::split));
            ours[round] = megabytes / seconds(() -> texts.forEach(text -> splitter.split(text, "en")));
        }
        System.out.printf(
                Locale.ROOT,
                "speed, %s (%.1f MB): ours %.1f MB/s, plain %.1f MB/s, ratio %.2f (medians of %d)%n",
                what,
                megabytes,
                median(ours),
                median(theirs),
                median(ours) / median(theirs),
                ROUNDS);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Of this thread's own time, so that other work on the machine does not count. */
    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<String> pieces(String text, int length, int total) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from + length <= Math.min(total, text.length()); from += length) {
            pieces.add(text.substring(from, from + length));
        }
        return pieces;
    }

    private static List<String> articles(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    texts.add(json.readTree(line).get("text").asText());
                }
            }
        }
        return texts;
    }
}
