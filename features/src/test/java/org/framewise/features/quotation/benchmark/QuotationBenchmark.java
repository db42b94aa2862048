package org.framewise.features.quotation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.QuotationFinder;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.brat.BratFolder;
import org.framewise.features.quotation.brat.MarkedQuotation;
import org.framewise.features.quotation.brat.MarkedText;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.features.quotation.tagged.TaggedAttributor;
import org.framewise.features.quotation.tagged.TaggerTrainer;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.sentence.SentenceSplitter;

/**
 * Prints how well attributions are found in a folder of PolNeAR's: source, cue and content by words, exactly and by
 * overlap, and whether a sentence is attributed and to whom. PolNeAR marks the outermost attribution only, so nested ones
 * are left out. A text that two people marked is compared with each, and drawn with both in the bootstrap.
 */
public final class QuotationBenchmark {

    private static final long SEED = 20180507;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<MarkedText> texts;

    private QuotationBenchmark(List<MarkedText> texts) {
        this.texts = texts;
    }

    /**
     * Arguments: a folder such as {@code polnear/dev}, and that of a tagger to compare with the rules; or {@code train},
     * a folder such as {@code polnear/train}, and where the tagger goes.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("train")) {
            List<MarkedText> texts = BratFolder.read(Path.of(arguments[1]));
            new TaggerTrainer(SEED).train(texts).save(Path.of(arguments[2]));
            return;
        }
        QuotationBenchmark benchmark = new QuotationBenchmark(BratFolder.read(Path.of(arguments[0])));
        benchmark.print("rules", new RuleAttributor());
        if (arguments.length > 1) {
            benchmark.print("tagger", TaggedAttributor.load(Path.of(arguments[1])));
        }
        benchmark.people();
    }

    /** How well those texts that two people marked would do if the second were the machine. */
    private void people() {
        List<TextCounts> counts = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            MarkedText first = texts.get(i - 1);
            MarkedText second = texts.get(i);
            if (first.textName().equals(second.textName())) {
                counts.add(TextCounts.of(
                        new WordGrid(first.text()), sentences(first.text()), first.quotations(), second.quotations()));
            }
        }
        if (!counts.isEmpty()) {
            print("one annotator against the other (" + counts.size() + " texts)", new Bootstrap(counts));
        }
    }

    /** Sentences that somebody says or thinks, acts of will and knowledge left to the author, as the job has them. */
    private <F extends QuotationFinder & Attributor> void print(String name, F finder) {
        spans(name, finder);
        SpanCounts all = SpanCounts.NONE;
        for (MarkedText marked : texts) {
            List<Span> sentences = sentences(marked.text());
            List<Attribution> found = finder.attribute(marked.text(), sentences, "en");
            WordGrid grid = new WordGrid(marked.text());
            for (int i = 0; i < sentences.size(); i++) {
                BitSet words = grid.tokens(List.of(sentences.get(i)));
                int gold = marked.quotations().stream()
                                .anyMatch(one -> grid.tokens(one.content()).intersects(words))
                        ? 1
                        : 0;
                int ours = found.get(i).type() == QuoteType.NONE ? 0 : 1;
                all = all.plus(new SpanCounts(gold, ours, 0, gold * ours));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  of the job's sentences P %.3f R %.3f F1 %.3f%n",
                (double) all.overlap() / all.found(),
                (double) all.overlap() / all.gold(),
                f1(all, SpanCounts::overlap));
    }

    private void spans(String name, QuotationFinder finder) {
        Map<String, TextCounts> byText = new TreeMap<>();
        for (MarkedText marked : texts) {
            List<Span> sentences = sentences(marked.text());
            List<MarkedQuotation> found = outermost(finder, marked.text(), sentences);
            WordGrid grid = new WordGrid(marked.text());
            TextCounts counts = TextCounts.of(grid, sentences, marked.quotations(), found);
            byText.merge(marked.textName(), counts, TextCounts::plus);
        }
        print(name, new Bootstrap(new ArrayList<>(byText.values())));
    }

    private List<Span> sentences(String text) {
        return splitter.split(text, "en").stream().map(Sentence::span).toList();
    }

    private static List<MarkedQuotation> outermost(QuotationFinder finder, String text, List<Span> sentences) {
        return finder.find(text, sentences, "en").stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(quotation -> new MarkedQuotation(quotation.source(), quotation.cue(), quotation.content()))
                .toList();
    }

    private static void print(String name, Bootstrap texts) {
        System.out.println(name + ": precision, recall, F1 [95 % interval]");
        print(texts, "source", TextCounts::source);
        print(texts, "cue", TextCounts::cue);
        print(texts, "content", TextCounts::content);
        row(texts, "sentence", TextCounts::sentences, SpanCounts::overlap);
        System.out.println("  right source in "
                + texts.interval(counts ->
                        (double) counts.sentences().exact() / counts.sentences().overlap()));
    }

    private static void print(Bootstrap texts, String what, Function<TextCounts, SpanCounts> part) {
        row(texts, what + " exact", part, SpanCounts::exact);
        row(texts, what + " overlap", part, SpanCounts::overlap);
    }

    private static void row(
            Bootstrap texts, String what, Function<TextCounts, SpanCounts> part, Function<SpanCounts, Integer> hits) {
        SpanCounts all = part.apply(texts.all());
        System.out.printf(
                Locale.ROOT,
                "  %-16s P %.3f R %.3f F1 %s%n",
                what,
                (double) hits.apply(all) / all.found(),
                (double) hits.apply(all) / all.gold(),
                texts.interval(counts -> f1(part.apply(counts), hits)));
    }

    private static double f1(SpanCounts counts, Function<SpanCounts, Integer> hits) {
        return 2.0 * hits.apply(counts) / (counts.gold() + counts.found());
    }
}
