package org.framewise.jobs.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.hash.TermHash;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/**
 * What a text is compared by: its runs of {@value #WORDS} words in a row, hashed. Case, punctuation, quotation marks and
 * hyphens do not count, in any language, since copies are set anew in house style. (Broder, <i>On the resemblance and
 * containment of documents</i>, 1997.)
 */
public final class Shingles {

    /** Words in a shingle. Two articles on one event that were written apart share next to none of this length. */
    static final int WORDS = 4;

    /** Fewer words are no ground to tell a copy by: "More follows as we get it" stands in many places. */
    static final int FEWEST_WORDS = 20;

    private Shingles() {}

    /**
     * The sketch of an article.
     *
     * @param sentences in order, without those that belong to the page and not to the report
     * @return empty where the text is shorter than {@value #FEWEST_WORDS} words
     */
    public static Sketch of(List<String> sentences) {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence ->
                Tokens.of(sentence).all().stream().map(Token::folded).forEach(words::add));
        return words.size() < FEWEST_WORDS
                ? Sketch.EMPTY
                : Sketch.of(IntStream.rangeClosed(0, words.size() - WORDS).map(from -> shingle(words, from)));
    }

    private static int shingle(List<String> words, int from) {
        long hash = TermHash.start("");
        for (String word : words.subList(from, from + WORDS)) {
            hash = TermHash.extend(TermHash.extend(hash, word, 0, word.length()), ' ');
        }
        return TermHash.key(hash);
    }
}
