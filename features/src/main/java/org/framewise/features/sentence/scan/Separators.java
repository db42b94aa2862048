package org.framewise.features.sentence.scan;

/** Stamps and rows of signs, which part texts without any end mark. */
final class Separators {

    private static final int SHORT_ROW = 3;
    private static final int LONG_ROW = 10;

    private final Stamp stamp = new Stamp();

    /** Looks for a stamp around a slash. Returns where to go on. */
    int stamp(Reading reading, int at) {
        if (!stamp.find(reading.text(), reading.sentence(), at, reading.to())) {
            return at + 1;
        }
        boolean alone = stamp.standsAlone(reading.text(), reading.sentence());
        if (alone && stamp.from() > reading.sentence()) {
            reading.begin(stamp.from());
        }
        int next = reading.afterSpace(stamp.to());
        if (next < reading.to() && (alone || Character.isUpperCase(reading.at(next)))) {
            reading.begin(next);
        }
        return stamp.to();
    }

    /** A row of stars or strokes parts what stands before it from what follows. Returns where to go on. */
    int row(Reading reading, int at) {
        int end = at;
        while (end < reading.to() && reading.at(end) == reading.at(at)) {
            end++;
        }
        int next = reading.afterSpace(end);
        boolean parts = end - at >= (at == reading.sentence() ? SHORT_ROW : LONG_ROW);
        if (parts && next > end && next < reading.to()) {
            reading.begin(next);
        }
        return end;
    }
}
