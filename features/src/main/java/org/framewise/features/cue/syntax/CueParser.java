package org.framewise.features.cue.syntax;

import java.util.ArrayList;
import java.util.List;

/** Recursive descent over one pattern; for one use. */
public final class CueParser {

    private static final int DEFAULT_GAP = 5;
    private static final int LONGEST_GAP = 30;
    private static final int DEEPEST = 20;

    private static final CueNode END = new CueNode.Edge(false);

    private final CueReader in;
    private final CueWords words;
    private int depth;

    public CueParser(String pattern) {
        in = new CueReader(pattern);
        words = new CueWords(in);
    }

    /** @throws CueSyntaxException at the first place that makes no sense */
    public CueNode parse() {
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
        for (in.skipSpace(); !in.done() && ")]|".indexOf(in.peek()) < 0; in.skipSpace()) {
            begin = in.position();
            if (in.take("...")) {
                parts.add(gap(begin, parts.isEmpty()));
            } else {
                element(parts);
            }
        }
        if (depth == 0 && !parts.isEmpty() && parts.get(parts.size() - 1) instanceof CueNode.Gap) {
            throw lonely(begin);
        }
        return parts.size() == 1 ? parts.get(0) : new CueNode.InOrder(List.copyOf(parts));
    }

    private CueNode gap(int begin, boolean first) {
        int most = in.number();
        if (first && depth == 0) {
            throw lonely(begin);
        }
        if (most > LONGEST_GAP) {
            throw in.error(begin, "a gap of " + most + " words is too long; " + LONGEST_GAP + " is the most");
        }
        return new CueNode.Gap(most < 0 ? DEFAULT_GAP : most);
    }

    private CueSyntaxException lonely(int gap) {
        return in.error(gap, "a gap needs words on both sides");
    }

    private void element(List<CueNode> parts) {
        int begin = in.position();
        if (parts.contains(END)) {
            throw in.error(begin, "nothing can follow '$', the end of the sentence");
        }
        switch (in.peek()) {
            case '^', '$' -> parts.add(edge(parts.isEmpty()));
            case '!' -> parts.add(negation());
            default -> parts.addAll(one());
        }
        if (in.peek() == '*') {
            throw in.error(in.position(), "a star ends a word, as in 'stag*'; here it follows no letter");
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
        CueNode unwanted = new CueNode.InOrder(one());
        if (unwanted.fewest() == 0) {
            throw in.error(at, "'!' needs at least one word that is not optional");
        }
        in.skipSpace();
        if (in.done() || ")]|".indexOf(in.peek()) >= 0) {
            throw in.error(at, "'!' needs something after the unwanted words, as in '!(not|never) staged'");
        }
        return new CueNode.NotBefore(unwanted);
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
