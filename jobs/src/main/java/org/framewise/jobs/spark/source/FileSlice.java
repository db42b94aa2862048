package org.framewise.jobs.spark.source;

import java.io.Serializable;

/**
 * A part of a file that one task reads: the lines that begin in a range of bytes, or, where reading cannot begin
 * anywhere, every n-th record.
 *
 * @param begin first byte
 * @param length how many bytes; those of the whole file where it is not splittable
 * @param stripe which records, 0 to {@code stripes - 1}
 * @param firstLine the number of the first line that begins in the range
 */
record FileSlice(InputFile file, long begin, long length, int stripe, int stripes, long firstLine)
        implements Serializable {

    FileSlice withFirstLine(long line) {
        return new FileSlice(file, begin, length, stripe, stripes, line);
    }
}
