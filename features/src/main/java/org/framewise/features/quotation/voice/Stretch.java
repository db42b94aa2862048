package org.framewise.features.quotation.voice;

/** Chars {@code begin} to {@code end}, exclusive, of a sentence. */
public record Stretch(int begin, int end) {

    /** Whether the char at that place is in it. */
    public boolean covers(int at) {
        return begin <= at && at < end;
    }
}
