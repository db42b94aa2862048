package org.framewise.features.quotation.rule;

/** A stretch in quotation marks, the marks included, in chars of the article. */
record Quote(int begin, int end) {

    boolean covers(int at) {
        return begin <= at && at < end;
    }

    int length() {
        return end - begin;
    }

    boolean overlaps(int from, int to) {
        return Math.max(begin, from) < Math.min(end, to);
    }
}
