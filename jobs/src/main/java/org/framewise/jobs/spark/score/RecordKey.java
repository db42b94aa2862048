package org.framewise.jobs.spark.score;

import java.io.Serializable;

/** Where a record stands; all records of a run are in order of place and line. */
record RecordKey(String place, long line) implements Serializable, Comparable<RecordKey> {

    @Override
    public int compareTo(RecordKey other) {
        int places = place.compareTo(other.place);
        return places != 0 ? places : Long.compare(line, other.line);
    }

    @Override
    public String toString() {
        return place + ":" + line;
    }
}
