package org.framewise.features.cue.syntax;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/** Reads the parts of a pattern that stand for words: literals, beginnings, exact case, slots. */
final class CueWords {

    private static final String ROLE = "[a-z][a-z0-9-]*";
    private static final String APOSTROPHE_S = "['\u2019][sS]?";

    private final CueReader in;

    CueWords(CueReader in) {
        this.in = in;
    }

    /** A literal: one word, or several that hyphens join; none for an apostrophe-s, which texts may leave out. */
    List<CueNode> read() {
        int begin = in.position();
        boolean exact = in.take('=');
        if (!in.atWord()) {
            throw in.error(begin, wordless(exact));
        }
        String written = in.word();
        List<Token> words = Tokens.of(written).all();
        boolean prefix = star(written);
        if (words.isEmpty() && !written.matches(APOSTROPHE_S)) {
            throw in.error(begin, "'" + written + "' holds no letter or digit");
        }
        List<CueNode> nodes = new ArrayList<>();
        for (Token token : words) {
            boolean last = nodes.size() == words.size() - 1;
            nodes.add(new CueNode.Word(exact ? token.word() : token.folded(), prefix && last, exact));
        }
        return nodes;
    }

    private String wordless(boolean exact) {
        if (exact) {
            return "'=' needs a word right behind it, as in '=US'";
        }
        return in.peek() == '*'
                ? "a star ends a word, as in 'stag*'; here it follows no letter"
                : "'" + in.peek() + "' has no meaning here; escape it with '\\' if it is meant";
    }

    private boolean star(String written) {
        int at = in.position();
        if (!in.take('*')) {
            return false;
        }
        if (!Character.isLetterOrDigit(written.codePointBefore(written.length()))) {
            throw in.error(at, "a star ends a word, as in 'stag*'; here it follows no letter");
        }
        if (in.atWord()) {
            throw in.error(at, "a star stands only at the end of a word, as in 'stag*'");
        }
        return true;
    }

    CueNode slot() {
        int opened = in.position();
        in.next();
        String role = in.until('}', opened, "'{' is never closed by '}'");
        if (!role.matches(ROLE)) {
            throw in.error(
                    opened,
                    "'{" + role + "}' is no slot; a role is lower-case letters, digits and '-', as in '{home}'");
        }
        if (Character.isLetterOrDigit(in.peek())) {
            throw in.error(in.position(), "a word cannot touch a slot; put a space between them");
        }
        return new CueNode.Slot(role);
    }
}
