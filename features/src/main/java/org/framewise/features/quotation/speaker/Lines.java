package org.framewise.features.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.VoiceReader;
import org.framewise.features.quotation.word.Quote;
import org.framewise.features.quotation.word.QuoteMarks;
import org.framewise.features.quotation.word.Words;

/** Cuts an article into its sentences, with what each shows by itself. */
final class Lines {

    private final String article;
    private final List<Quote> quotes;
    private final String paragraphBreak;
    private int nextQuote;

    Lines(String article) {
        this.article = article;
        this.quotes = QuoteMarks.in(article);
        this.paragraphBreak = QuoteMarks.hasBlankLines(article) ? "\n\n" : "\n";
    }

    List<Line> read(Lexicon lexicon, VoiceReader reader, List<Span> sentences) {
        List<Line> lines = cut(sentences);
        List<List<Voice>> voices =
                reader.read(lexicon, lines.stream().map(Line::words).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).with(voices.get(i)))
                .toList();
    }

    List<Line> cut(List<Span> sentences) {
        List<Line> lines = new ArrayList<>(sentences.size());
        int at = 0;
        int codePoint = 0;
        int paragraph = 0;
        for (Span span : sentences) {
            int begin = article.offsetByCodePoints(at, span.begin() - codePoint);
            paragraph += isBreak(article.substring(at, begin)) ? 1 : 0;
            int end = article.offsetByCodePoints(begin, span.length());
            lines.add(line(begin, end, paragraph));
            at = end;
            codePoint = span.end();
        }
        return lines;
    }

    private boolean isBreak(String gap) {
        return gap.replaceAll("[^\\n]", "").contains(paragraphBreak);
    }

    private Line line(int begin, int end, int paragraph) {
        while (nextQuote < quotes.size() && quotes.get(nextQuote).end() <= begin) {
            nextQuote++;
        }
        List<Quote> own = new ArrayList<>();
        for (int i = nextQuote; i < quotes.size() && quotes.get(i).begin() < end; i++) {
            own.add(quotes.get(i));
        }
        String text = article.substring(begin, end);
        return new Line(text, begin, paragraph, own, new Words(text, own, begin), List.of());
    }
}
