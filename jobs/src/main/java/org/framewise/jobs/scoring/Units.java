package org.framewise.jobs.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.corpus.text.WhiteSpace;
import org.framewise.datasets.event.Event;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.text.TextUnit;

/** The sentences of an article as classifiers read them. */
final class Units {

    /** As many as the readers of labelled corpora give, so that a model meets what it learned from. */
    private static final int NEIGHBOURS = 2;

    private Units() {}

    /** Each sentence's own text, cut in one walk over the article's. */
    static List<String> texts(String text, List<Sentence> sentences) {
        List<String> texts = new ArrayList<>(sentences.size());
        int chars = 0;
        int codePoints = 0;
        for (Sentence sentence : sentences) {
            int from = text.offsetByCodePoints(chars, sentence.span().begin() - codePoints);
            chars = text.offsetByCodePoints(from, sentence.span().length());
            codePoints = sentence.span().end();
            texts.add(text.substring(from, chars));
        }
        return texts;
    }

    /** One unit for each sentence that is no boilerplate, by its index; neighbours and position pass over boilerplate. */
    static Map<Integer, TextUnit> ofSentences(
            Article article, Event event, List<Sentence> sentences, List<String> texts) {
        int[] read = IntStream.range(0, sentences.size())
                .filter(index -> !sentences.get(index).boilerplate())
                .toArray();
        String whole = IntStream.of(read).mapToObj(texts::get).collect(Collectors.joining("\n"));
        Map<Integer, TextUnit> units = new HashMap<>();
        for (int i = 0; i < read.length; i++) {
            Map<String, String> context = context(article);
            // Where the title is no column of its own it is the first line, as in the labelled corpora.
            context.putIfAbsent("title", texts.get(read[0]));
            context.put(TextUnit.ARTICLE, whole);
            putNeighbours(context, TextUnit.PRECEDING, texts, Arrays.copyOfRange(read, Math.max(0, i - 1), i));
            putNeighbours(
                    context, TextUnit.FOLLOWING, texts, Arrays.copyOfRange(read, i + 1, Math.min(read.length, i + 2)));
            putNeighbours(context, "previous", texts, Arrays.copyOfRange(read, Math.max(0, i - NEIGHBOURS), i));
            putNeighbours(
                    context, "next", texts, Arrays.copyOfRange(read, i + 1, Math.min(read.length, i + 1 + NEIGHBOURS)));
            double position = read.length == 1 ? 0 : (double) i / (read.length - 1);
            units.put(read[i], new TextUnit(texts.get(read[i]), context, position, event));
        }
        return units;
    }

    private static void putNeighbours(Map<String, String> context, String channel, List<String> texts, int[] indices) {
        if (indices.length > 0) {
            context.put(channel, IntStream.of(indices).mapToObj(texts::get).collect(Collectors.joining(" ")));
        }
    }

    /** White space collapsed, as in the labelled corpora. */
    static TextUnit ofArticle(Article article, Event event) {
        return new TextUnit(WhiteSpace.collapse(article.text()), context(article), 0, event);
    }

    private static Map<String, String> context(Article article) {
        Map<String, String> context = new HashMap<>();
        if (!article.title().isBlank()) {
            context.put("title", article.title());
        }
        return context;
    }
}
