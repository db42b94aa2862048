package org.framewise.jobs.copies;

import java.io.Serializable;
import org.framewise.features.hash.TermHash;

/**
 * How a signature is cut into bands, so that only texts which agree in a whole band are ever compared (locality-sensitive
 * hashing; Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, <i>Mining of Massive Datasets</i>, section 3.4).
 *
 * @param rows signature values in a band
 * @param count how many bands
 */
public record Bands(int rows, int count) implements Serializable {

    /** Of the pairs that are just alike enough, as many are found at least; of those more alike, nearly all. */
    static final double RECALL = 0.995;

    public Bands {
        if (rows < 1 || count < 1 || rows * count > MinHash.SIZE) {
            throw new IllegalArgumentException(rows + " rows and " + count + " bands do not fit " + MinHash.SIZE);
        }
    }

    /**
     * The bands that let the fewest other pairs through and still find those of a similarity.
     *
     * @param similarity above 0, up to 1
     */
    public static Bands at(double similarity) {
        for (int rows = MinHash.SIZE; rows > 0; rows--) {
            double needed = Math.ceil(Math.log(1 - RECALL) / Math.log1p(-Math.pow(similarity, rows)));
            if (needed * rows <= MinHash.SIZE) {
                return new Bands(rows, (int) Math.max(1, needed));
            }
        }
        return new Bands(1, MinHash.SIZE);
    }

    /** The chance that two texts of a similarity are compared. */
    double recall(double similarity) {
        return 1 - Math.pow(1 - Math.pow(similarity, rows), count);
    }

    /** One key a band: texts with the same key in the same place lie in one bucket. */
    public long[] keys(Sketch sketch) {
        int[] signature = MinHash.signature(sketch);
        long[] keys = new long[count];
        for (int band = 0; band < count; band++) {
            long key = TermHash.extend(TermHash.start("band"), (char) band);
            for (int row = 0; row < rows; row++) {
                int value = signature[band * rows + row];
                key = TermHash.extend(TermHash.extend(key, (char) value), (char) (value >>> 16));
            }
            keys[band] = key;
        }
        return keys;
    }
}
