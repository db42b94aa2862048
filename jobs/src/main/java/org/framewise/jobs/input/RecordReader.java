package org.framewise.jobs.input;

import java.io.InputStream;
import java.util.Iterator;

/** Reads the records of one file, or of a part of it; never fails for a record, only for a file that cannot be read on. */
public interface RecordReader {

    /**
     * @param in the uncompressed bytes, which the caller closes
     * @return records in order, read as they are asked for; may throw {@link java.io.UncheckedIOException}
     */
    Iterator<InputRecord> read(InputStream in);
}
