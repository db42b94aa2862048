package org.framewise.features.clean;

import java.util.Arrays;
import org.framewise.datasets.article.Span;

/**
 * A text made plain for matching: every kind of white space becomes a space (line ends stay line feeds), curly quotes
 * become straight, ligatures are spelt out, soft hyphens and zero-width characters are gone. Each place in it maps back
 * to the original, in code points.
 */
public final class AlignedText {

    private final String text;

    /** For each UTF-16 unit of {@link #text} the original's code point that it comes from, then the original's length. */
    private final int[] origins;

    private AlignedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The view of a text; linear in its length. */
    public static AlignedText of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int codePoints = 0;
        for (int i = 0; i < original.length(); codePoints++) {
            int c = original.codePointAt(i);
            int from = plain.length();
            PlainCharacters.append(c, plain);
            origins = roomFor(origins, plain.length() + 1);
            Arrays.fill(origins, from, plain.length(), codePoints);
            i += Character.charCount(c);
        }
        origins[plain.length()] = codePoints;
        return new AlignedText(plain.toString(), Arrays.copyOf(origins, plain.length() + 1));
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /**
     * Where a stretch of the view stands in the original. Characters that the view has dropped at its edges are left
     * outside.
     *
     * @param from first UTF-16 unit of {@link #text()}, as {@link java.util.regex.Matcher#start()} gives it
     * @param to the unit after the last
     */
    public Span original(int from, int to) {
        return to == from ? new Span(origins[from], origins[from]) : new Span(origins[from], origins[to - 1] + 1);
    }

    private static int[] roomFor(int[] origins, int length) {
        return length <= origins.length ? origins : Arrays.copyOf(origins, length + origins.length / 2);
    }
}
