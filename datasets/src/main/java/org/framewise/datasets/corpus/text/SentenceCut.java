package org.framewise.datasets.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewise.datasets.article.Span;

/**
 * The plain rule by which span-labelled corpora are cut into sentences for comparison: after {@code . ! ? …} and closing
 * marks, where white space and a capital letter or digit of ASCII follow. It is fixed, so that figures of different
 * programs speak of the same units; sentences for scoring are found by a better splitter.
 */
public final class SentenceCut {

    private static final Pattern END =
            Pattern.compile("(?<=[.!?…])[\"”’')\\]]*" + WhiteSpace.CHARACTER + "+(?=[\"“‘'(\\[]*[A-Z0-9])");

    private SentenceCut() {}

    /** The sentences of a line, as spans of the article; white space at their ends belongs to the one before. */
    public static List<Span> of(Line line) {
        List<Span> sentences = new ArrayList<>();
        String text = line.text();
        Matcher end = END.matcher(text);
        int from = 0;
        int begin = line.span().begin();
        while (from < text.length()) {
            int to = end.find() ? end.end() : text.length();
            int next = begin + text.codePointCount(from, to);
            if (!WhiteSpace.collapse(text.substring(from, to)).isEmpty()) {
                sentences.add(new Span(begin, next));
            }
            from = to;
            begin = next;
        }
        return sentences;
    }
}
