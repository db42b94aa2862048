package org.framewise.jobs.spark.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Counts how many lines begin in a slice, so that the slices behind it know their line numbers. */
final class CountLines implements Function<FileSlice, Long> {

    private final Broadcast<SerializableConfiguration> configuration;

    private CountLines(Broadcast<SerializableConfiguration> configuration) {
        this.configuration = configuration;
    }

    /** The slices with the numbers of their first lines; reads the files that are cut, and no others. */
    static List<FileSlice> number(
            JavaSparkContext spark, List<FileSlice> slices, Broadcast<SerializableConfiguration> configuration) {
        List<FileSlice> cut = slices.stream()
                .filter(slice -> slice.file().isSplittable()
                        && slice.length() < slice.file().bytes())
                .toList();
        if (cut.isEmpty()) {
            return slices;
        }
        List<Long> counts = spark.parallelize(cut, cut.size())
                .map(new CountLines(configuration))
                .collect();
        Map<FileSlice, FileSlice> numbered = new HashMap<>();
        long line = 1;
        for (int i = 0; i < cut.size(); i++) {
            line = cut.get(i).begin() == 0 ? 1 : line;
            numbered.put(cut.get(i), cut.get(i).withFirstLine(line));
            line += counts.get(i);
        }
        List<FileSlice> all = new ArrayList<>();
        slices.forEach(slice -> all.add(numbered.getOrDefault(slice, slice)));
        return all;
    }

    @Override
    public Long call(FileSlice slice) throws IOException {
        try (InputStream raw = SliceStream.open(slice, configuration.value().value());
                InputStream in = new BufferedInputStream(raw, 1 << 16)) {
            long left = slice.length();
            long lines = slice.begin() == 0 ? 1 : 0;
            // A line begins in the slice where the byte before it, perhaps the one before the slice, is a line feed.
            for (long at = slice.begin() == 0 ? 1 : 0; at < left; at++) {
                lines += in.read() == '\n' ? 1 : 0;
            }
            return lines;
        }
    }
}
