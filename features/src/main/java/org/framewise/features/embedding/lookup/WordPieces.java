package org.framewise.features.embedding.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Cuts words into the longest pieces that a vocabulary has, from left to right; pieces that do not begin a word are
 * written with {@value #INSIDE} before them. A word that cannot be covered is one unknown token.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu et al., Google's Neural Machine Translation System</a>
 */
public final class WordPieces {

    private static final String INSIDE = "##";
    private static final String UNKNOWN = "[UNK]";
    /** Longer ones are not looked at. */
    private static final int MOST_CHARACTERS = 100;

    private final List<String> vocabulary;
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> insides = new HashMap<>();
    private final int unknown;

    /** @param vocabulary with {@value #UNKNOWN}; a token's number is its place */
    public WordPieces(List<String> vocabulary) {
        this.vocabulary = List.copyOf(vocabulary);
        this.unknown = vocabulary.indexOf(UNKNOWN);
        if (unknown < 0) {
            throw new IllegalArgumentException("a vocabulary needs " + UNKNOWN);
        }
        for (int token = 0; token < vocabulary.size(); token++) {
            String piece = vocabulary.get(token);
            if (piece.startsWith(INSIDE) && piece.length() > INSIDE.length()) {
                insides.put(piece.substring(INSIDE.length()), token);
            } else {
                beginnings.put(piece, token);
            }
        }
    }

    /** The token of words that cannot be covered. */
    public int unknown() {
        return unknown;
    }

    public String token(int number) {
        return vocabulary.get(number);
    }

    /** Shows the tokens of a text in order, without marks of its beginning and end. */
    public void read(String text, IntConsumer sink) {
        int[] pieces = new int[MOST_CHARACTERS];
        BertWords.read(text, word -> {
            int found = cut(word, pieces);
            for (int i = 0; i < found; i++) {
                sink.accept(pieces[i]);
            }
        });
    }

    private int cut(String word, int[] pieces) {
        int found = 0;
        if (word.codePointCount(0, word.length()) <= MOST_CHARACTERS) {
            int from = 0;
            while (from < word.length()) {
                int end = longest(word, from, pieces, found);
                if (end < 0) {
                    break;
                }
                found++;
                from = end;
            }
            if (from == word.length()) {
                return found;
            }
        }
        pieces[0] = unknown;
        return 1;
    }

    /** Where the longest piece from {@code from} on ends, its token put into {@code pieces}; -1 if there is none. */
    private int longest(String word, int from, int[] pieces, int place) {
        Map<String, Integer> known = from == 0 ? beginnings : insides;
        for (int end = word.length(); end > from; end = word.offsetByCodePoints(end, -1)) {
            Integer token = known.get(word.substring(from, end));
            if (token != null) {
                pieces[place] = token;
                return end;
            }
        }
        return -1;
    }
}
