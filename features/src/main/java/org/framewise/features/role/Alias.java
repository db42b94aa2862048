package org.framewise.features.role;

import java.util.List;
import org.framewise.features.token.Break;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/** One name of an actor, in words. */
record Alias(String role, List<Token> words) {

    /** Below this many letters a name must be written exactly so: {@code US} is not {@code us}, {@code West} may be {@code WEST}. */
    private static final int SHORT = 4;

    /** A leading article is no part of the name: {@code the coast guard} is also {@code coast guard}. */
    static Alias of(String role, String name) {
        List<Token> words = Tokens.of(name).all();
        boolean article = words.size() > 1 && words.get(0).folded().equals("the");
        return new Alias(role, article ? words.subList(1, words.size()) : words);
    }

    boolean matches(Tokens tokens, int at) {
        if (words.isEmpty() || at + words.size() > tokens.size()) {
            return false;
        }
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            Token token = tokens.get(at + i);
            if (i > 0 && token.before() != Break.NONE || !same(words.get(i), token, i == last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Token name, Token token, boolean mayBePlural) {
        return sameLetters(name.folded(), token.folded(), mayBePlural) && sameCase(name, token);
    }

    private static boolean sameLetters(String name, String word, boolean mayBePlural) {
        return word.equals(name) || mayBePlural && plural(name, word);
    }

    /** {@code Russian}, {@code Russians}; {@code church}, {@code churches}. */
    static boolean plural(String name, String word) {
        int more = word.length() - name.length();
        return word.startsWith(name)
                && !name.endsWith("s")
                && (more == 1 && word.endsWith("s") || more == 2 && word.endsWith("es"));
    }

    private static boolean sameCase(Token name, Token token) {
        String written = name.word();
        if (written.equals(name.folded()) || token.word().startsWith(written)) {
            return true;
        }
        return written.length() >= SHORT && token.capitalised();
    }
}
