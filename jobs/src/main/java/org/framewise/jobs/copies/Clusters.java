package org.framewise.jobs.copies;

import java.util.HashMap;
import java.util.Map;

/**
 * Groups of copies: whoever is a copy of a copy belongs to the group (connected components, by union and find). Holds
 * only articles that have a copy.
 */
public final class Clusters {

    private final Map<Printing, Printing> earlier = new HashMap<>();

    /** Two articles are alike. */
    public void join(Printing one, Printing other) {
        Printing first = root(one);
        Printing second = root(other);
        boolean inOrder = first.compareTo(second) <= 0;
        earlier.put(first, inOrder ? first : second);
        earlier.put(second, inOrder ? first : second);
    }

    /** For each article that has a copy, the id of the earliest article of its group. */
    public Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        earlier.keySet()
                .forEach(printing -> ids.put(printing.article(), root(printing).article()));
        return ids;
    }

    /** The earliest of a group as far as it is known; the way there is cut short for the next time. */
    private Printing root(Printing printing) {
        Printing root = printing;
        while (!earlier.getOrDefault(root, root).equals(root)) {
            root = earlier.get(root);
        }
        for (Printing at = printing; !at.equals(root); ) {
            at = earlier.put(at, root);
        }
        return root;
    }
}
