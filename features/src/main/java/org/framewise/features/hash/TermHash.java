package org.framewise.features.hash;

/**
 * The published hash of a term: FNV-1a over UTF-16 units, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), mixed by the
 * finaliser of MurmurHash3 (Appleby, public domain) and cut to 31 bits. It can be carried on letter by letter, so that all
 * n-grams that begin at one letter cost one pass. Two of a million terms collide with probability 2<sup>-31</sup>.
 */
public final class TermHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TermHash() {}

    /** A state that has read {@code salt}. */
    public static long start(String salt) {
        return extend(OFFSET, salt, 0, salt.length());
    }

    /** The state after the letters of {@code text} from {@code from} to {@code to}, exclusive. */
    public static long extend(long state, CharSequence text, int from, int to) {
        long hash = state;
        for (int i = from; i < to; i++) {
            hash = extend(hash, text.charAt(i));
        }
        return hash;
    }

    /** The state after one letter more. */
    public static long extend(long state, char letter) {
        return (state ^ letter) * PRIME;
    }

    /** The key of a state, 0 to 2<sup>31</sup> - 1. */
    public static int key(long state) {
        long h = state;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) ((h ^ (h >>> 33)) & Integer.MAX_VALUE);
    }
}
