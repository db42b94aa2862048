package org.framewise.features.cue;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Anchors by their letters, so that one walk along a word finds them all. */
final class AnchorTree {

    private final Map<Character, AnchorTree> next = new HashMap<>();
    private final BitSet beginning = new BitSet();
    private final BitSet whole = new BitSet();

    void add(Anchor anchor, int pattern) {
        AnchorTree node = this;
        for (char letter : anchor.text().toCharArray()) {
            node = node.next.computeIfAbsent(letter, key -> new AnchorTree());
        }
        (anchor.prefix() ? node.beginning : node.whole).set(pattern);
    }

    /** Adds the patterns whose anchor {@code word} is, or begins with. */
    void collect(String word, BitSet patterns) {
        AnchorTree node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.get(word.charAt(i));
            if (node == null) {
                return;
            }
            patterns.or(node.beginning);
        }
        patterns.or(node.whole);
    }
}
