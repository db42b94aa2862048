package org.framewise.features.quotation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.brat.MarkedQuotation;
import org.junit.jupiter.api.Test;

class SpanCountsTest {

    @Test
    void counts_each_span_once() {
        List<BitSet> gold = List.of(words(0, 3), words(5, 6), words(9, 10));
        List<BitSet> found = List.of(words(0, 1), words(2, 3), words(5, 6));
        assertThat(SpanCounts.of(gold, found)).isEqualTo(new SpanCounts(3, 3, 1, 2));
    }

    @Test
    void counts_spans_that_are_the_same_as_one() {
        assertThat(SpanCounts.of(List.of(words(0, 3), words(0, 3)), List.of(words(0, 3))))
                .isEqualTo(new SpanCounts(1, 1, 1, 1));
    }

    @Test
    void leaves_marks_out_of_spans_that_have_words() {
        WordGrid grid = new WordGrid("“It burned,” Reed said: no.");
        assertThat(grid.tokens(List.of(new Span(0, 12)))).isEqualTo(grid.tokens(List.of(new Span(1, 10))));
        assertThat(grid.tokens(List.of(new Span(22, 23)))).hasToString("{7}");
    }

    @Test
    void asks_of_a_sentence_whether_somebody_speaks_and_who() {
        WordGrid grid = new WordGrid("Mr Reed said it burned. It rained.");
        List<Span> sentences = List.of(new Span(0, 23), new Span(24, 34));
        MarkedQuotation gold = new MarkedQuotation(spans(0, 7), spans(8, 12), spans(13, 22));
        MarkedQuotation found = new MarkedQuotation(spans(3, 7), spans(8, 12), spans(13, 34));
        assertThat(TextCounts.of(grid, sentences, List.of(gold), List.of(found)).sentences())
                .isEqualTo(new SpanCounts(1, 2, 1, 1));
    }

    private static List<Span> spans(int begin, int end) {
        return List.of(new Span(begin, end));
    }

    private static BitSet words(int from, int to) {
        BitSet words = new BitSet();
        IntStream.range(from, to).forEach(words::set);
        return words;
    }
}
