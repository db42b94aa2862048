package org.framewise.features.role;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/** Where mentions of one role begin, and where each may end. */
final class Places {

    private static final int[] NONE = {};
    /** No name that a cue asks for is longer; it bounds the work on a page in capitals. */
    private static final int LONGEST = 8;

    private final Map<Integer, TreeSet<Integer>> collected = new HashMap<>();
    private final Map<Integer, int[]> ends = new HashMap<>();

    void add(TokenRange range) {
        collected.computeIfAbsent(range.from(), from -> new TreeSet<>()).add(range.to());
    }

    /** Every stretch of a name that begins and ends with a capitalised word: {@code president {any}} leaves out the title. */
    void addParts(TokenRange name, Tokens tokens) {
        for (int from = name.from(); from < name.to(); from++) {
            for (int to = from + 1; to <= Math.min(name.to(), from + LONGEST); to++) {
                if (tokens.get(from).capitalised() && tokens.get(to - 1).capitalised()) {
                    add(new TokenRange(from, to));
                }
            }
        }
    }

    Places sorted() {
        collected.forEach((from, to) -> ends.put(
                from, to.descendingSet().stream().mapToInt(Integer::intValue).toArray()));
        return this;
    }

    int[] endsFrom(int from) {
        return ends.getOrDefault(from, NONE);
    }
}
