package org.framewise.features.vector;

import org.framewise.features.hash.TermHash;
import org.framewise.features.text.TextUnit;

/** What the writing looks like, as a handful of named terms. */
final class SurfaceReader {

    private SurfaceReader() {}

    static void read(TextUnit unit, String text, long salt, TermSink sink) {
        term("length" + (32 - Integer.numberOfLeadingZeros(text.length())), salt, sink);
        term("position" + (int) Math.min(4, unit.position() * 5), salt, sink);
        if (unit.position() == 0) {
            term("first", salt, sink);
        }
        marks(text, salt, sink);
        term("capitals" + share(text, Character::isUpperCase), salt, sink);
        term("digits" + share(text, Character::isDigit), salt, sink);
    }

    private static void marks(String text, long salt, TermSink sink) {
        for (String mark : new String[] {"?", "!", "\"", "“", "«", "„", ":", ";", "…", "...", "#", "@", "(", "URL"}) {
            if (text.contains(mark)) {
                term("has" + mark, salt, sink);
            }
        }
    }

    /** 0 for none, then one step for every doubling of the share from 1/64 up. */
    private static int share(String text, java.util.function.IntPredicate kind) {
        long count = text.chars().filter(kind).count();
        return count == 0
                ? 0
                : 1 + (int) Math.max(0, 6 + Math.floor(Math.log((double) count / text.length()) / Math.log(2)));
    }

    private static void term(String name, long salt, TermSink sink) {
        sink.accept(TermHash.key(TermHash.extend(salt, name, 0, name.length())), name, 0, name.length());
    }
}
