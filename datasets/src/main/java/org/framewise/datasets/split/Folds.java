package org.framewise.datasets.split;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The published fold rule: CRC-32 of the UTF-8 bytes of a group's id, modulo the number of folds. Anyone can rebuild it,
 * so figures from different programs stand beside each other.
 */
public final class Folds {

    /** How many outer folds evaluation uses. */
    public static final int OUTER = 5;

    /** How many inner folds tuning uses, inside the training side of an outer fold. */
    public static final int INNER = 4;

    private Folds() {}

    /** The fold in which {@code group} is held out, 0 to 4. */
    public static int outer(String group) {
        return fold(group, OUTER);
    }

    /** The fold of {@code group} for tuning, 0 to 3; independent of {@link #outer}. */
    public static int inner(String group) {
        return fold("inner:" + group, INNER);
    }

    private static int fold(String key, int folds) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % folds);
    }
}
