package org.framewise.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A plain-text file: one article, kept letter for letter, with the file's name as its id. */
public final class TextFileReader implements RecordReader {

    private final String id;
    private final int maxBytes;

    /** @param maxBytes a longer file is refused */
    public TextFileReader(String id, int maxBytes) {
        this.id = id;
        this.maxBytes = maxBytes;
    }

    @Override
    public Iterator<InputRecord> read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            long rest = in.transferTo(java.io.OutputStream.nullOutputStream());
            return List.of(record(bytes, rest)).iterator();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputRecord record(byte[] bytes, long rest) {
        Decoded decoded = Decoded.utf8(bytes, bytes.length);
        if (rest > 0) {
            return InputRecord.refused(1, TooLong.problem("the file", bytes.length + rest, maxBytes), decoded.text());
        }
        return decoded.isWrong()
                ? InputRecord.refused(1, decoded.problem("of the file"), decoded.text())
                : InputRecord.of(1, Map.of("id", id, "text", decoded.text()));
    }
}
