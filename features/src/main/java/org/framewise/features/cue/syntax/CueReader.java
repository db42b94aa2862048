package org.framewise.features.cue.syntax;

/** A pattern's characters, and where in them the parser stands. */
final class CueReader {

    private static final String SPECIAL = "()[]{}|!^$=*\\.";

    private final String pattern;
    private int at;

    CueReader(String pattern) {
        this.pattern = pattern;
    }

    boolean done() {
        return at == pattern.length();
    }

    int position() {
        return at;
    }

    /** The next character, 0 at the end. */
    char peek() {
        return done() ? 0 : pattern.charAt(at);
    }

    char next() {
        return pattern.charAt(at++);
    }

    boolean take(char wanted) {
        boolean there = peek() == wanted && !done();
        at += there ? 1 : 0;
        return there;
    }

    boolean take(String wanted) {
        boolean there = pattern.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    void skipSpace() {
        while (!done() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    boolean atWord() {
        return !done() && !Character.isWhitespace(peek()) && (peek() == '\\' || peek() == '.' && !atGap() || plain());
    }

    private boolean plain() {
        return SPECIAL.indexOf(peek()) < 0;
    }

    private boolean atGap() {
        return pattern.startsWith("...", at);
    }

    /** The characters up to the next space or special one, escapes resolved. */
    String word() {
        StringBuilder word = new StringBuilder();
        while (atWord()) {
            char c = next();
            word.append(c == '\\' ? escaped() : c);
        }
        return word.toString();
    }

    private char escaped() {
        if (done()) {
            throw error(at - 1, "'\\' escapes nothing; write '\\\\' for a backslash");
        }
        char c = next();
        if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
            throw error(
                    at - 2, "'\\" + c + "' is no escape; only one of ( ) [ ] { } | ! ^ $ = * \\ . needs a backslash");
        }
        return c;
    }

    /** Digits that follow directly, -1 if there are none. */
    int number() {
        int from = at;
        while (!done() && peek() >= '0' && peek() <= '9' && at - from < 6) {
            at++;
        }
        return at == from ? -1 : Integer.parseInt(pattern.substring(from, at));
    }

    /** Up to and without {@code end}, which is consumed; an error at {@code opened} if it never comes. */
    String until(char end, int opened, String problem) {
        int to = pattern.indexOf(end, at);
        if (to < 0) {
            throw error(opened, problem);
        }
        String inside = pattern.substring(at, to);
        at = to + 1;
        return inside;
    }

    CueSyntaxException error(int position, String problem) {
        return new CueSyntaxException(pattern.codePointCount(0, position) + 1, problem);
    }
}
