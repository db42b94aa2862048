package org.framewise.jobs.report.explain;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: none for marks that stand above a letter, two for wide letters. */
final class Columns {

    private static final int INVISIBLE = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.FORMAT
            | 1 << Character.SURROGATE;

    private Columns() {}

    /** 0, 1 or 2; by Unicode's East Asian width (UAX 11). */
    static int of(int codePoint) {
        if ((INVISIBLE >> Character.getType(codePoint) & 1) == 1) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }
}
