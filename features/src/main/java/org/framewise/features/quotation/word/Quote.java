package org.framewise.features.quotation.word;

/** A stretch in quotation marks, the marks included, in chars of the article. */
public record Quote(int begin, int end) {

    public boolean covers(int at) {
        return begin <= at && at < end;
    }

    public int length() {
        return end - begin;
    }

    public boolean overlaps(int from, int to) {
        return Math.max(begin, from) < Math.min(end, to);
    }
}
