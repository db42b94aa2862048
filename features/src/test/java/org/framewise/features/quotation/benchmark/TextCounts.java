package org.framewise.features.quotation.benchmark;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.brat.MarkedQuotation;

/**
 * All counts of one text.
 *
 * @param sentences of which somebody speaks in part, marked and found; {@code overlap} counts those in both, and
 *     {@code exact} those of them with the right speaker
 */
record TextCounts(SpanCounts source, SpanCounts cue, SpanCounts content, SpanCounts sentences) {

    static final TextCounts NONE = new TextCounts(SpanCounts.NONE, SpanCounts.NONE, SpanCounts.NONE, SpanCounts.NONE);

    private static final Set<String> ENDS = Set.of(
            ",", "(", "of", "for", "from", "in", "on", "at", "to", "with", "by", "who", "which", "that", "as", "and",
            "’", "'", "—");

    static TextCounts of(
            WordGrid grid, List<Span> sentences, List<MarkedQuotation> marked, List<MarkedQuotation> found) {
        List<Parts> gold = marked.stream().map(one -> Parts.of(grid, one)).toList();
        List<Parts> ours = found.stream().map(one -> Parts.of(grid, one)).toList();
        return new TextCounts(
                SpanCounts.of(list(gold, Part.SOURCE), list(ours, Part.SOURCE)),
                SpanCounts.of(list(gold, Part.CUE), list(ours, Part.CUE)),
                SpanCounts.of(list(gold, Part.CONTENT), list(ours, Part.CONTENT)),
                sentences.stream()
                        .map(sentence -> sentence(grid, grid.tokens(List.of(sentence)), gold, ours))
                        .reduce(SpanCounts.NONE, SpanCounts::plus));
    }

    private enum Part {
        SOURCE,
        CUE,
        CONTENT
    }

    private record Parts(BitSet source, BitSet cue, BitSet content) {

        static Parts of(WordGrid grid, MarkedQuotation one) {
            return new Parts(grid.tokens(one.source()), grid.tokens(one.cue()), grid.tokens(one.content()));
        }

        int said(BitSet sentence) {
            BitSet both = (BitSet) content.clone();
            both.and(sentence);
            return both.cardinality();
        }
    }

    private static List<BitSet> list(List<Parts> all, Part part) {
        return all.stream()
                .map(one -> switch (part) {
                    case SOURCE -> one.source();
                    case CUE -> one.cue();
                    case CONTENT -> one.content();
                })
                .toList();
    }

    private static SpanCounts sentence(WordGrid grid, BitSet sentence, List<Parts> gold, List<Parts> ours) {
        Optional<Parts> marked = main(sentence, gold);
        Optional<Parts> found = main(sentence, ours);
        boolean both = marked.isPresent() && found.isPresent();
        boolean right =
                both && sameSpeaker(grid, marked.get().source(), found.get().source());
        return new SpanCounts(marked.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0, right ? 1 : 0, both ? 1 : 0);
    }

    /** The one that says most of the sentence. */
    private static Optional<Parts> main(BitSet sentence, List<Parts> all) {
        return all.stream()
                .filter(one -> one.said(sentence) > 0)
                .max(Comparator.comparingInt(one -> one.said(sentence)));
    }

    /** The found source holds the marked one's head, or has a head of the same word; or neither has a source. */
    private static boolean sameSpeaker(WordGrid grid, BitSet marked, BitSet found) {
        if (marked.isEmpty() || found.isEmpty()) {
            return marked.isEmpty() && found.isEmpty();
        }
        int head = head(grid, marked);
        return found.get(head) || grid.word(head).equalsIgnoreCase(grid.word(head(grid, found)));
    }

    /** The last word before a comma, a preposition or a relative pronoun. */
    private static int head(WordGrid grid, BitSet source) {
        int head = source.nextSetBit(0);
        for (int i = head + 1; i < source.length() && !ENDS.contains(grid.word(i)); i++) {
            head = i;
        }
        return head;
    }

    TextCounts plus(TextCounts other) {
        return new TextCounts(
                source.plus(other.source),
                cue.plus(other.cue),
                content.plus(other.content),
                sentences.plus(other.sentences));
    }
}
