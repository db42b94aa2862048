package org.framewise.features.quotation.word;

/** A stretch in quotation marks, the marks included, in chars of the article. */
public record Quote(int begin, int end) {

    /** Whether the char at that place stands in it. */
    public boolean covers(int at) {
        return begin <= at && at < end;
    }
}
