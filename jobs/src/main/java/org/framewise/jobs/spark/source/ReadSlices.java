package org.framewise.jobs.spark.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.framewise.jobs.input.DelimitedReader;
import org.framewise.jobs.input.InputRecord;
import org.framewise.jobs.input.JsonLinesReader;
import org.framewise.jobs.input.RecordReader;
import org.framewise.jobs.input.TextFileReader;

/** Reads the records of a slice one after the other. */
final class ReadSlices implements FlatMapFunction<FileSlice, Row> {

    private final Broadcast<SerializableConfiguration> configuration;
    private final ReadOptions options;

    ReadSlices(Broadcast<SerializableConfiguration> configuration, ReadOptions options) {
        this.configuration = configuration;
        this.options = options;
    }

    @Override
    public Iterator<Row> call(FileSlice slice) throws IOException {
        InputStream in = SliceStream.open(slice, configuration.value().value());
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) ended -> close(in));
        }
        long skipped = SliceStream.skipStarted(slice, in);
        return new Rows(slice, in, records(slice, in, slice.length() - skipped));
    }

    private Iterator<InputRecord> records(FileSlice slice, InputStream in, long length) {
        try {
            return reader(slice, length).read(in);
        } catch (UncheckedIOException broken) {
            return Collections.singleton(cutOff(1, broken)).iterator();
        }
    }

    private RecordReader reader(FileSlice slice, long length) {
        int most = options.maxArticleBytes();
        return switch (slice.file().format()) {
            case JSONL -> new JsonLinesReader(options.mapping(), most, slice.firstLine(), length);
            case CSV -> new DelimitedReader(',', options.mapping(), most);
            case TSV -> new DelimitedReader('\t', options.mapping(), most);
            case TEXT -> new TextFileReader(slice.file().name(), most);
            case PARQUET -> throw new IllegalArgumentException("Parquet is read by Spark");
        };
    }

    /** A damaged compressed file costs its rest; any other failure to read is no matter of the record. */
    private static InputRecord cutOff(long line, UncheckedIOException broken) {
        IOException cause = broken.getCause();
        boolean damaged = cause instanceof EOFException
                || cause instanceof java.util.zip.ZipException
                || String.valueOf(cause.getMessage()).contains("gzip");
        if (!damaged) {
            throw broken;
        }
        return InputRecord.refused(
                line, "damaged from here to the end (" + cause.getMessage() + "); compress or copy it again", "");
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException ignored) {
            // It was only read.
        }
    }

    /** The records of one stripe as rows; closes the stream behind the last. */
    private static final class Rows implements Iterator<Row> {

        private final FileSlice slice;
        private final InputStream in;
        private Iterator<InputRecord> records;
        private long count;
        private long line = 1;

        Rows(FileSlice slice, InputStream in, Iterator<InputRecord> records) {
            this.slice = slice;
            this.in = in;
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            // Records of other stripes are passed over here, where running out of them can be told.
            while (has()) {
                if (count % slice.stripes() == slice.stripe()) {
                    return true;
                }
                line = records.next().line();
                count++;
            }
            return false;
        }

        private boolean has() {
            try {
                if (records.hasNext()) {
                    return true;
                }
            } catch (UncheckedIOException broken) {
                records = List.of(cutOff(line + 1, broken)).iterator();
                return true;
            }
            close(in);
            return false;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            InputRecord record = records.next();
            line = record.line();
            count++;
            return RecordRows.of(slice.file().place(), slice.file().name(), record);
        }
    }
}
