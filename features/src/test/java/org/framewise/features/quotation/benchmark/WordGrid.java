package org.framewise.features.quotation.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewise.datasets.article.Span;

/** A text's words and marks, by which spans are compared: whether a comma belongs to one does not matter. */
final class WordGrid {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");

    private final List<int[]> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    WordGrid(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int unit = 0;
        int codePoint = 0;
        while (matcher.find()) {
            int begin = codePoint + text.codePointCount(unit, matcher.start());
            int end = begin + text.codePointCount(matcher.start(), matcher.end());
            places.add(new int[] {begin, end});
            words.add(matcher.group());
            unit = matcher.end();
            codePoint = end;
        }
    }

    /** The tokens that the spans touch; marks count only where there is nothing else. */
    BitSet tokens(List<Span> spans) {
        BitSet all = new BitSet();
        BitSet inner = new BitSet();
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            if (spans.stream().anyMatch(span -> span.begin() < place[1] && span.end() > place[0])) {
                all.set(i);
                inner.set(i, Character.isLetterOrDigit(words.get(i).codePointAt(0)));
            }
        }
        return inner.isEmpty() ? all : inner;
    }

    String word(int token) {
        return words.get(token);
    }

    int size() {
        return words.size();
    }
}
