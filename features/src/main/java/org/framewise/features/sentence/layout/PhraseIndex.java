package org.framewise.features.sentence.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Phrases in small letters, found at a place of a text by their first three characters. */
final class PhraseIndex {

    private static final int KEY = 3;
    private static final int SLOTS = 1 << 12;

    private final BitSet keys = new BitSet(SLOTS);
    private final List<List<String>> phrases = new ArrayList<>();

    PhraseIndex() {
        for (int i = 0; i < SLOTS; i++) {
            phrases.add(List.of());
        }
    }

    void add(String phrase) {
        if (phrase.length() < KEY) {
            throw new IllegalArgumentException("a phrase needs three characters at least, not '" + phrase + "'");
        }
        int slot = slot(phrase, 0);
        if (!keys.get(slot)) {
            keys.set(slot);
            phrases.set(slot, new ArrayList<>());
        }
        phrases.get(slot).add(phrase);
    }

    /** Whether a phrase may begin at {@code at}; looks at three characters only, in either case. */
    boolean maybeAt(String text, int at) {
        return at + KEY <= text.length() && keys.get(slot(text, at));
    }

    /** Whether a phrase stands at {@code at}, in either case. */
    boolean isAt(String text, int at) {
        if (!maybeAt(text, at)) {
            return false;
        }
        for (String phrase : phrases.get(slot(text, at))) {
            if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase stands anywhere in the text, in either case. */
    boolean isIn(String text) {
        for (int at = 0; at + KEY <= text.length(); at++) {
            if (isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static int slot(String text, int at) {
        int key = small(text.charAt(at)) * 961 + small(text.charAt(at + 1)) * 31 + small(text.charAt(at + 2));
        return (key ^ key >>> 12) & SLOTS - 1;
    }

    private static int small(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? c + 0x20 : c : Character.toLowerCase(c);
    }
}
