package org.framewise.jobs.spark.source;

import java.util.ArrayList;
import java.util.List;
import org.framewise.jobs.input.InputFormat;

/** Cuts files into slices of about the same work. */
final class Slices {

    private static final long SMALLEST = 256 << 10;
    private static final long LARGEST = 32 << 20;

    /** A file that cannot be split is read whole by every task that has a share in it: more would read too much. */
    private static final int MOST_STRIPES = 64;

    private final long target;

    private Slices(long target) {
        this.target = target;
    }

    /** @param tasks how many slices would keep the cluster busy */
    static List<FileSlice> of(List<InputFile> files, int tasks) {
        long bytes = files.stream().mapToLong(InputFile::bytes).sum();
        Slices slices = new Slices(Math.max(SMALLEST, Math.min(LARGEST, bytes / tasks)));
        List<FileSlice> all = new ArrayList<>();
        files.forEach(file -> slices.cut(file, all));
        return all;
    }

    private void cut(InputFile file, List<FileSlice> slices) {
        if (file.isSplittable()) {
            for (long begin = 0; begin < file.bytes(); begin += target) {
                slices.add(new FileSlice(file, begin, Math.min(target, file.bytes() - begin), 0, 1, 1));
            }
        } else {
            int stripes = file.format() == InputFormat.TEXT ? 1 : stripes(file);
            for (int stripe = 0; stripe < stripes; stripe++) {
                slices.add(new FileSlice(file, 0, Long.MAX_VALUE, stripe, stripes, 1));
            }
        }
    }

    private int stripes(InputFile file) {
        return (int) Math.max(1, Math.min(MOST_STRIPES, file.bytes() / target));
    }
}
