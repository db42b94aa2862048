package org.framewise.jobs.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The shingles of a text: all of them where there are at most {@value #MOST}, of more the ones with the smallest hashes,
 * which is a sample that does not depend on the other text (bottom-k sketch: Cohen and Kaplan, 2007). So its size is
 * bounded, and what is compared is exact for all but very long articles.
 */
public final class Sketch {

    /** The most hashes that are kept, 16 KiB. */
    static final int MOST = 4096;

    static final Sketch EMPTY = new Sketch(new int[0]);

    /** Ascending, each once, none below 0. */
    private final int[] hashes;

    private Sketch(int[] hashes) {
        this.hashes = hashes;
    }

    /** @param hashes 0 and up, evenly spread, in any order */
    static Sketch of(IntStream hashes) {
        return new Sketch(hashes.sorted().distinct().limit(MOST).toArray());
    }

    /** What {@link #bytes} gave. */
    public static Sketch of(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return new Sketch(hashes);
    }

    /** Four bytes a hash; none for a text that is compared with nothing. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        buffer.asIntBuffer().put(hashes);
        return buffer.array();
    }

    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Ascending. */
    IntStream hashes() {
        return Arrays.stream(hashes);
    }

    /**
     * Jaccard similarity: how many shingles both have, of those that at least one has.
     *
     * @return 0 to 1; 0 where one is empty. Where one is a sample it is an estimate, to about 0.02
     */
    public double jaccard(Sketch other) {
        boolean sampled = hashes.length == MOST || other.hashes.length == MOST;
        int limit = sampled ? MOST : Integer.MAX_VALUE;
        int both = 0;
        int either = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length && either < limit) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            either++;
        }
        either = (int) Math.min(limit, (long) either + hashes.length - i + other.hashes.length - j);
        return both == 0 ? 0 : (double) both / either;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(hashes, sketch.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " shingles";
    }
}
