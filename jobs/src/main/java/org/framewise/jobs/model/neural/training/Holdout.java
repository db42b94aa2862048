package org.framewise.jobs.model.neural.training;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Which member of the ensemble does not learn from which group, and is stopped by it instead. A member holds out one part
 * of the groups; parts that are left over are learned from by all.
 */
final class Holdout {

    private static final int FEWEST_PARTS = 6;

    private final Map<String, Integer> members = new HashMap<>();

    /** With fewer groups than parts nothing is held out. */
    Holdout(List<String> groups, int members, long seed) {
        int parts = Math.max(FEWEST_PARTS, 2 * members);
        // The CRC alone would go with the folds, which are CRCs too: those of texts of one length differ by a constant.
        List<String> shuffled = groups.stream()
                .distinct()
                .sorted(Comparator.<String>comparingLong(group -> new SplittableRandom(seed ^ crc(group)).nextLong())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; shuffled.size() >= parts && i < shuffled.size(); i++) {
            this.members.put(shuffled.get(i), i % parts);
        }
    }

    private static long crc(String group) {
        CRC32 crc = new CRC32();
        crc.update(group.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    boolean isHeldOut(String group, int member) {
        return members.getOrDefault(group, -1) == member;
    }

    boolean isHeldOutByAny(String group, int members) {
        int part = this.members.getOrDefault(group, -1);
        return part >= 0 && part < members;
    }
}
