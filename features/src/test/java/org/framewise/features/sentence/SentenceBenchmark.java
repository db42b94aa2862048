package org.framewise.features.sentence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints how well and how fast texts are split, beside OpenNLP's model as it comes. Argument: the data folder. */
public final class SentenceBenchmark {

    private SentenceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0], "sentences");
        boolean verbose = arguments.length > 1 && arguments[1].equals("errors");
        PlainModel plain = new PlainModel();
        SentenceSplitter splitter = new SentenceSplitter();
        for (String corpus : List.of("ewt", "gum")) {
            Path file = data.resolve("ud-english-" + corpus + "-dev.conllu");
            treebank(corpus, GoldText.ofConllu(file, false), plain, splitter, verbose);
            treebank(
                    corpus + " (sentences touch as in the original)",
                    GoldText.ofConllu(file, true),
                    plain,
                    splitter,
                    false);
        }
        goldenRules(GoldText.ofGoldenRules(data.resolve("golden-rules.jsonl")), plain, splitter, verbose);
        if (arguments.length < 2) {
            new SpeedBenchmark(plain, splitter).run(Path.of(arguments[0], "throughput"));
        }
    }

    static List<int[]> ours(SentenceSplitter splitter, String text, String language) {
        List<int[]> sentences = new ArrayList<>();
        int unit = 0;
        int codePoint = 0;
        for (Sentence sentence : splitter.split(text, language)) {
            int begin = text.offsetByCodePoints(unit, sentence.span().begin() - codePoint);
            unit = text.offsetByCodePoints(begin, sentence.span().length());
            codePoint = sentence.span().end();
            sentences.add(new int[] {begin, unit});
        }
        return sentences;
    }

    private static void treebank(
            String name, GoldText gold, PlainModel plain, SentenceSplitter splitter, boolean verbose) {
        List<int[]> ours = ours(splitter, gold.text(), "en");
        System.out.printf(
                Locale.ROOT,
                "UD %s dev: sentence F1 %.4f, plain model %.4f%n",
                name,
                f1(gold.spans().toList(), ours),
                f1(gold.spans().toList(), plain.split(gold.text())));
        if (verbose) {
            printErrors(gold, ours, plain.split(gold.text()));
        }
    }

    private static void printErrors(GoldText gold, List<int[]> ours, List<int[]> plain) {
        Set<Integer> theirs = plain.stream().map(span -> span[1]).collect(Collectors.toSet());
        Set<Integer> right = gold.spans().map(span -> span[1]).collect(Collectors.toSet());
        Set<Integer> found = ours.stream().map(span -> span[1]).collect(Collectors.toSet());
        TreeMap<Integer, String> errors = new TreeMap<>();
        right.stream()
                .filter(end -> !found.contains(end))
                .forEach(end -> errors.put(end, theirs.contains(end) ? "MISSED!" : "MISSED"));
        found.stream()
                .filter(end -> !right.contains(end))
                .forEach(end -> errors.put(end, theirs.contains(end) ? "EXTRA" : "EXTRA!"));
        String text = gold.text();
        errors.forEach((end, kind) -> System.out.println(kind + " "
                + text.substring(Math.max(0, end - 60), end).replace('\n', '¶') + " ‖ "
                + text.substring(end, Math.min(text.length(), end + 40)).replace('\n', '¶')));
    }

    /** Over sentences whose begin and end are both right. */
    static double f1(List<int[]> gold, List<int[]> found) {
        Set<List<Integer>> right =
                gold.stream().map(span -> List.of(span[0], span[1])).collect(Collectors.toSet());
        long hits = found.stream()
                .filter(span -> right.contains(List.of(span[0], span[1])))
                .count();
        return 2.0 * hits / (gold.size() + found.size());
    }

    private static void goldenRules(
            List<GoldText> cases, PlainModel plain, SentenceSplitter splitter, boolean verbose) {
        TreeMap<String, int[]> byFile = new TreeMap<>();
        for (GoldText gold : cases) {
            int[] row = byFile.computeIfAbsent(gold.file(), file -> new int[6]);
            List<String> ours = strings(gold.text(), ours(splitter, gold.text(), gold.language()));
            List<String> theirs = strings(gold.text(), plain.split(gold.text()));
            count(row, gold.sentences(), ours, theirs);
            if (verbose && !equal(gold.sentences(), ours, SentenceBenchmark::spaceless)) {
                System.out.println(gold.file() + "\n  WANT " + gold.sentences() + "\n  GOT  "
                        + ours.stream().map(s -> "⟦" + s + "⟧").collect(Collectors.joining(" ")));
            }
        }
        System.out.println("golden rules: cases; right to the letter, ours and plain; white space evened out,"
                + " ours and plain; white space left out, ours");
        byFile.forEach((file, row) -> System.out.println("  " + file + " " + Arrays.toString(row)));
    }

    private static void count(int[] row, List<String> gold, List<String> ours, List<String> theirs) {
        row[0]++;
        row[1] += equal(gold, ours, String::strip) ? 1 : 0;
        row[2] += equal(gold, theirs, String::strip) ? 1 : 0;
        row[3] += equal(gold, ours, SentenceBenchmark::even) ? 1 : 0;
        row[4] += equal(gold, theirs, SentenceBenchmark::even) ? 1 : 0;
        row[5] += equal(gold, ours, SentenceBenchmark::spaceless) ? 1 : 0;
    }

    private static boolean equal(List<String> gold, List<String> found, Function<String, String> view) {
        return gold.stream().map(view).toList().equals(found.stream().map(view).toList());
    }

    private static String even(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ");
    }

    private static String spaceless(String sentence) {
        return sentence.replaceAll("\\s+", "");
    }

    private static List<String> strings(String text, List<int[]> spans) {
        return spans.stream().map(span -> text.substring(span[0], span[1])).toList();
    }
}
