package org.framewise.features.sentence.mark;

/** Kinds of characters that matter to the end of a sentence; UTF-16 units, one table look-up each. */
public final class Marks {

    private static final byte END = 1;
    private static final byte FULL_END = 2;
    private static final byte CLOSER = 4;
    private static final byte OPENER = 8;
    private static final byte SPACE = 16;
    private static final byte DASH = 32;
    private static final byte ROW = 64;
    private static final byte[] KINDS = table();

    private Marks() {}

    /** Anything that a reader of sentence ends must look at. */
    public static boolean isNotable(char c) {
        return (KINDS[c] & (END | CLOSER | OPENER | ROW)) != 0 || c == '/';
    }

    /** A mark that may end a sentence. */
    public static boolean isEnd(char c) {
        return (KINDS[c] & END) != 0;
    }

    /** A mark that ends a sentence with or without a space after it, as in Chinese, Hindi or Amharic. */
    public static boolean isFullEnd(char c) {
        return (KINDS[c] & FULL_END) != 0;
    }

    /** A bracket or quotation mark that may close what was opened. Straight quotes are openers too. */
    public static boolean isCloser(char c) {
        return (KINDS[c] & CLOSER) != 0;
    }

    /** A bracket or quotation mark that may open. */
    public static boolean isOpener(char c) {
        return (KINDS[c] & OPENER) != 0;
    }

    /** White space of any kind: what Unicode or Java calls so, no-break spaces and line ends among it. */
    public static boolean isSpace(char c) {
        return (KINDS[c] & SPACE) != 0;
    }

    /** A dash or bullet. */
    public static boolean isDash(char c) {
        return (KINDS[c] & DASH) != 0;
    }

    /** A sign that is set in rows to part texts. */
    public static boolean isRow(char c) {
        return (KINDS[c] & ROW) != 0;
    }

    private static byte[] table() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        mark(kinds, ".!?…‽\u037E。！？｡．।॥؟۔።፧፨։។။⁇⁈⁉", END);
        mark(kinds, "。！？｡।॥؟۔።፧፨։។။", FULL_END);
        mark(kinds, "\"'”’»›)]}」』）】〉》″′", CLOSER);
        mark(kinds, "\"'“‘«‹([{„‚「『（【〈《`¿¡‟", OPENER);
        mark(kinds, "-‐‑‒–—―•⁃‣▪·*", DASH);
        mark(kinds, "_=*~#", ROW);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                kinds[c] |= SPACE;
            }
        }
        return kinds;
    }

    private static void mark(byte[] kinds, String characters, byte kind) {
        characters.chars().forEach(c -> kinds[c] |= kind);
    }
}
