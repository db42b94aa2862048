package org.framewise.jobs.spark.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Opens the bytes of a slice, uncompressed, from the first line that begins in it. */
final class SliceStream {

    private SliceStream() {}

    static InputStream open(FileSlice slice, Configuration configuration) throws IOException {
        Path path = new Path(java.net.URI.create(slice.file().uri()));
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        if (slice.file().compressed()) {
            CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
            return codec == null ? in : codec.createInputStream(in);
        }
        in.seek(Math.max(0, slice.begin() - 1));
        return in;
    }

    /** Passes over the line that began before the slice; returns how many bytes of the slice that took. */
    static long skipStarted(FileSlice slice, InputStream in) throws IOException {
        if (slice.begin() == 0) {
            return 0;
        }
        long taken = -1; // reading begins one byte before the slice: a line feed there means that a line begins with it
        int next;
        do {
            next = in.read();
            taken++;
        } while (next >= 0 && next != '\n');
        return taken;
    }
}
