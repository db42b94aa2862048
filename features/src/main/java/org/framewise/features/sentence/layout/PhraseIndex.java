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

    /** Whether a phrase stands at {@code at} of a text in small letters. */
    boolean isAt(String small, int at) {
        if (!maybeAt(small, at)) {
            return false;
        }
        for (String phrase : phrases.get(slot(small, at))) {
            if (small.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase stands anywhere in a text in small letters. */
    boolean isIn(String small) {
        for (int at = 0; at + KEY <= small.length(); at++) {
            if (isAt(small, at)) {
                return true;
            }
        }
        return false;
    }

    private static int slot(String text, int at) {
        int key = Character.toLowerCase(text.charAt(at)) * 961
                + Character.toLowerCase(text.charAt(at + 1)) * 31
                + Character.toLowerCase(text.charAt(at + 2));
        return (key ^ key >>> 12) & SLOTS - 1;
    }
}
