package org.framewise.jobs.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts bytes into lines at line feeds, holding no more of a line than a limit allows. */
final class LineScanner {

    /**
     * @param bytes the line without its end; only the beginning where it is longer than the limit
     * @param length how long the line is, in bytes
     */
    record Line(long number, byte[] bytes, long length) {

        boolean isCut() {
            return length > bytes.length;
        }
    }

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private long offset;

    /**
     * @param firstNumber the number of the first line
     * @param limit how many bytes of a line to hold
     */
    LineScanner(InputStream in, long firstNumber, int limit) {
        this.in = in;
        this.limit = limit;
        this.number = firstNumber;
    }

    /** Bytes of all lines given so far, their ends included. */
    long offset() {
        return offset;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        if (from == to && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && (from < to || fill())) {
            int end = lineFeed();
            held.write(buffer, from, Math.min(end - from, limit - held.size()));
            length += end - from;
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        offset += length + (ended ? 1 : 0);
        return Optional.of(new Line(number++, held.toByteArray(), length));
    }

    private int lineFeed() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
