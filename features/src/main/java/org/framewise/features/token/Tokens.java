package org.framewise.features.token;

import java.util.List;
import org.framewise.datasets.article.Span;

/**
 * The words of a text in order: runs of letters, digits and their marks. Hyphens, dashes and slashes part words
 * ({@code false-flag} is two); an apostrophe inside a word does not ({@code didn't}, {@code O'Neil}), but an
 * apostrophe-s is cut off and only noted ({@link Token#possessive}). Numbers keep their points and commas, initialisms
 * lose theirs ({@code U.S.} is {@code US}). Scripts without spaces give one token an ideograph. Linear in the text.
 */
public final class Tokens {

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The words of {@code text}, perhaps none. */
    public static Tokens of(String text) {
        return new Tokens(text, new Tokenizer(text).tokens());
    }

    /** Number of words. */
    public int size() {
        return tokens.size();
    }

    /** The word at {@code index}, 0 to {@link #size} exclusive. */
    public Token get(int index) {
        return tokens.get(index);
    }

    /** All words. */
    public List<Token> all() {
        return tokens;
    }

    /** The text that was cut up. */
    public String text() {
        return text;
    }

    /** Whether a sentence begins with the word at {@code index}; also true one past the last word. */
    public boolean startsSentence(int index) {
        return index == tokens.size() || tokens.get(index).before() == Break.SENTENCE;
    }

    /** The text from a range's first word to its last, as it was written. */
    public String textOf(TokenRange range) {
        return text.substring(get(range.from()).begin(), get(range.to() - 1).end());
    }

    /** The same stretch in code points. */
    public Span spanOf(TokenRange range) {
        return new Span(
                get(range.from()).span().begin(), get(range.to() - 1).span().end());
    }
}
