package org.framewise.features.cue.syntax;

/** A cue pattern that cannot be read. The message is one line that begins with the column. */
public final class CueSyntaxException extends IllegalArgumentException {

    private final int column;

    CueSyntaxException(int column, String problem) {
        super("column " + column + ": " + problem);
        this.column = column;
    }

    /** Where the pattern stops making sense, in code points, 1 for the first. */
    public int column() {
        return column;
    }
}
