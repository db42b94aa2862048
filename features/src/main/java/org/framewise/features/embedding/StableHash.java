package org.framewise.features.embedding;

/**
 * 32-bit FNV-1a over UTF-16 code units, low byte first, finished with MurmurHash3's {@code fmix32}: the same on every
 * machine, and simple to write again in any language.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">Fowler, Noll, Vo</a>
 */
final class StableHash {

    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private StableHash() {}

    /** The hash of {@code text} from {@code from} to {@code to}, exclusive; {@code kind} keeps families of features apart. */
    static int of(char kind, CharSequence text, int from, int to) {
        int hash = step(BASIS, kind);
        for (int i = from; i < to; i++) {
            hash = step(hash, text.charAt(i));
        }
        return finish(hash);
    }

    private static int step(int hash, char c) {
        int low = (hash ^ (c & 0xFF)) * PRIME;
        return (low ^ (c >>> 8)) * PRIME;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
