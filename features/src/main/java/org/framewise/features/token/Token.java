package org.framewise.features.token;

import org.framewise.datasets.article.Span;

/**
 * One word.
 *
 * @param word the word as a reader sees it: composed (NFC), without soft hyphens, curly apostrophes made straight, and
 *     {@code U.S.} written {@code US}
 * @param folded {@code word} in lower case
 * @param begin where it begins in the text, UTF-16
 * @param end where it ends, UTF-16, exclusive
 * @param span the same place in code points
 * @param before what parts it from the token before; {@link Break#SENTENCE} for the first
 * @param possessive whether an apostrophe-s follows; it is no token, and lies outside {@code end}
 */
public record Token(String word, String folded, int begin, int end, Span span, Break before, boolean possessive) {

    /** Whether the first letter is upper or title case. */
    public boolean capitalised() {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
