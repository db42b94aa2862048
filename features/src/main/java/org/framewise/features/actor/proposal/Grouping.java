package org.framewise.features.actor.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framewise.features.actor.EventCounts;
import org.framewise.features.actor.NameCounts;

/**
 * Puts the names of one actor together: letter case and plural, a state and its people, a surname and the one full name
 * that ends in it, an abbreviation and what it was introduced for.
 */
final class Grouping {

    private static final int LONGEST_PERSON = 3;
    /** A surname stands in at most so many times the articles that its full name stands in. */
    private static final int SHARE = 3;
    /** Every name is compared with every other. */
    private static final int MOST_NAMES = 2000;

    private final Map<String, NameCounts> counts = new TreeMap<>();
    /** Each name's parent; the group's first name in order is its own. */
    private final Map<String, String> parents = new TreeMap<>();

    private final Map<String, List<String>> byFold = new TreeMap<>();
    private final EventCounts event;

    private Grouping(EventCounts event) {
        this.event = event;
        event.names().entrySet().stream()
                .filter(entry -> entry.getValue().inside() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, NameCounts> entry) ->
                                -entry.getValue().sentences())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        counts.keySet().forEach(name -> {
            parents.put(name, name);
            byFold.computeIfAbsent(States.fold(name), fold -> new ArrayList<>()).add(name);
        });
    }

    static List<Group> of(EventCounts event) {
        Grouping grouping = new Grouping(event);
        grouping.joinSpellings();
        grouping.joinStates();
        grouping.joinSurnames();
        grouping.joinAbbreviations();
        return grouping.groups();
    }

    private void joinSpellings() {
        byFold.forEach((fold, names) -> {
            names.forEach(name -> join(names.get(0), name));
            byFold.getOrDefault(fold + "s", List.of()).forEach(plural -> join(names.get(0), plural));
        });
    }

    private void joinStates() {
        Map<String, String> first = new TreeMap<>();
        for (String name : counts.keySet()) {
            Optional<String> known = States.known(name);
            known.ifPresent(state -> join(first.computeIfAbsent(state, key -> name), name));
            if (known.isEmpty() && !isSurname(name)) {
                counts.keySet().stream()
                        .filter(people -> States.formed(name, people))
                        .forEach(people -> join(name, people));
            }
        }
    }

    private boolean isSurname(String name) {
        return counts.keySet().stream().anyMatch(full -> isPersonsName(full) && full.endsWith(" " + name));
    }

    private void joinSurnames() {
        for (String name : counts.keySet()) {
            TreeSet<String> full = new TreeSet<>();
            counts.keySet().stream().filter(other -> isShortFor(name, other)).forEach(other -> full.add(root(other)));
            if (full.size() == 1 && States.known(name).isEmpty()) {
                join(full.first(), name);
            }
        }
    }

    /** {@code Dahl} for {@code Henrik Dahl}, {@code the Order} for {@code Order of Ash}; most articles give the whole name once. */
    private boolean isShortFor(String name, String full) {
        boolean ends = isPersonsName(full) && full.endsWith(" " + name);
        boolean begins = full.startsWith(name + " of ");
        return !name.contains(" ")
                && (ends || begins)
                && counts.get(name).cues().getOrDefault("state", 0) == 0
                && SHARE * counts.get(full).articles() >= counts.get(name).articles();
    }

    private static boolean isPersonsName(String name) {
        int words = name.split(" ").length;
        return words > 1 && words <= LONGEST_PERSON && !name.contains(" of ");
    }

    private void joinAbbreviations() {
        event.abbreviations().forEach((brief, name) -> {
            if (counts.containsKey(brief) && counts.containsKey(name)) {
                join(name, brief);
            }
        });
    }

    private void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (first.compareTo(second) <= 0) {
            parents.put(second, first);
        } else {
            parents.put(first, second);
        }
    }

    private String root(String name) {
        String at = name;
        while (!parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }

    private List<Group> groups() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        counts.keySet().forEach(name -> members.computeIfAbsent(root(name), root -> new ArrayList<>())
                .add(name));
        return members.values().stream()
                .map(names -> Group.of(names, counts))
                .sorted(Group.MOST_NAMED_FIRST)
                .toList();
    }
}
