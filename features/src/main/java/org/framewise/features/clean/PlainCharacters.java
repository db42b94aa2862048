package org.framewise.features.clean;

/** What each character becomes in a plain view. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** Appends the plain form of {@code c}: usually {@code c} itself, nothing for a character that does not show. */
    static void append(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append((char) (c == '\t' || c == 0x0B || c == '\f' ? ' ' : c));
        } else if (isLineEnd(c)) {
            out.append('\n');
        } else if (Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (!isInvisible(c)) {
            appendVisible(c, out);
        }
    }

    private static boolean isLineEnd(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark, variation selectors. */
    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF;
    }

    private static void appendVisible(int c, StringBuilder out) {
        switch (c) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x2039, 0x203A -> out.append('\'');
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> out.append('"');
            case 0x2010, 0x2011 -> out.append('-');
            case 0xFB00 -> out.append("ff");
            case 0xFB01 -> out.append("fi");
            case 0xFB02 -> out.append("fl");
            case 0xFB03 -> out.append("ffi");
            case 0xFB04 -> out.append("ffl");
            case 0xFB05, 0xFB06 -> out.append("st");
            default -> out.appendCodePoint(c);
        }
    }
}
