package org.framewise.features.cue;

import java.util.ArrayList;
import java.util.List;

/** Recursive descent over one pattern. */
final class CueParser {

    static final int DEFAULT_GAP = 5;
    static final int LONGEST_GAP = 30;
    static final int DEEPEST = 20;

    private final CueReader in;
    private final CueWords words;
    private int depth;

    CueParser(String pattern) {
        in = new CueReader(pattern);
        words = new CueWords(in);
    }

    CueNode parse() {
        in.skipSpace();
        CueNode node = sequence();
        if (!in.done()) {
            throw in.error(
                    in.position(), "'" + in.peek() + "' closes or parts nothing; escape it with '\\' if it is meant");
        }
        if (node.fewest() == 0) {
            throw in.error(0, "the pattern asks for no word; at least one must not be optional");
        }
        return node;
    }

    private CueNode sequence() {
        List<CueNode> parts = new ArrayList<>();
        int begin = in.position();
        boolean gap = false;
        for (in.skipSpace(); !in.done() && ")]|".indexOf(in.peek()) < 0; in.skipSpace()) {
            begin = in.position();
            gap = in.take("...");
            if (gap && depth == 0 && parts.isEmpty()) {
                throw in.error(begin, "a gap needs words on both sides");
            }
            if (gap) {
                parts.add(gap(begin));
            } else {
                element(parts);
            }
        }
        if (gap && depth == 0) {
            throw in.error(begin, "a gap needs words on both sides");
        }
        return parts.size() == 1 ? parts.get(0) : new CueNode.InOrder(List.copyOf(parts));
    }

    private CueNode gap(int begin) {
        int most = in.number();
        if (most > LONGEST_GAP) {
            throw in.error(begin, "a gap of " + most + " words is too long; " + LONGEST_GAP + " is the most");
        }
        return new CueNode.Gap(most < 0 ? DEFAULT_GAP : most);
    }

    private void element(List<CueNode> parts) {
        int begin = in.position();
        switch (in.peek()) {
            case '^', '$' -> parts.add(edge(parts.isEmpty()));
            case '!' -> parts.add(negation());
            default -> parts.addAll(one());
        }
        if (in.peek() == '*' && !in.done()) {
            throw in.error(in.position(), "a star ends a word, as in 'stag*'; here it follows no letter");
        }
        if (parts.size() > 1 && parts.get(parts.size() - 2).equals(new CueNode.Edge(false))) {
            throw in.error(begin, "nothing can follow '$', the end of the sentence");
        }
    }

    private CueNode edge(boolean first) {
        int at = in.position();
        boolean start = in.next() == '^';
        if (start && !first) {
            throw in.error(at, "'^' is the start of the sentence and stands first");
        }
        return new CueNode.Edge(start);
    }

    private CueNode negation() {
        int at = in.position();
        in.next();
        if (in.done() || Character.isWhitespace(in.peek()) || "!)]|^$".indexOf(in.peek()) >= 0) {
            throw in.error(at, "'!' needs the unwanted words right behind it, as in '!(not|never) staged'");
        }
        List<CueNode> unwanted = one();
        CueNode node = new CueNode.InOrder(unwanted);
        if (node.fewest() == 0) {
            throw in.error(at, "'!' needs at least one word that is not optional");
        }
        in.skipSpace();
        if (in.done() || ")]|".indexOf(in.peek()) >= 0) {
            throw in.error(at, "'!' needs something after the unwanted words, as in '!(not|never) staged'");
        }
        return new CueNode.NotBefore(node);
    }

    private List<CueNode> one() {
        return switch (in.peek()) {
            case '(' -> List.of(group(')'));
            case '[' -> List.of(new CueNode.OneOf(List.of(group(']'), CueNode.NOTHING)));
            case '{' -> List.of(words.slot());
            default -> words.read();
        };
    }

    private CueNode group(char close) {
        int opened = in.position();
        char open = in.next();
        if (++depth > DEEPEST) {
            throw in.error(opened, "more than " + DEEPEST + " brackets inside each other");
        }
        List<CueNode> options = new ArrayList<>();
        do {
            options.add(option(open, opened));
        } while (in.take('|'));
        if (!in.take(close)) {
            throw in.error(opened, "'" + open + "' is never closed by '" + close + "'");
        }
        depth--;
        return options.size() == 1 ? options.get(0) : new CueNode.OneOf(List.copyOf(options));
    }

    private CueNode option(char open, int opened) {
        int begin = in.position();
        CueNode option = sequence();
        if (in.done()) {
            throw in.error(opened, "'" + open + "' is never closed by '" + (open == '(' ? ')' : ']') + "'");
        }
        if (option.equals(CueNode.NOTHING)) {
            throw in.error(begin, "an alternative is empty; use [ ] for what may be missing");
        }
        return option;
    }
}
