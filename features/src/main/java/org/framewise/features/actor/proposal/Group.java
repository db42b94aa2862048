package org.framewise.features.actor.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewise.features.actor.NameCounts;

/**
 * One actor with all its names.
 *
 * @param names the name used most first
 * @param counts of all names together
 */
record Group(List<String> names, NameCounts counts, boolean stateByName) {

    private static final Set<String> OFFICES = Set.of(
            "ministry",
            "police",
            "guard",
            "parliament",
            "court",
            "senate",
            "congress",
            "government",
            "cabinet",
            "prosecutor",
            "prosecutors",
            "commission",
            "department",
            "security",
            "service",
            "bureau",
            "navy",
            "council");
    private static final Set<String> GROUPS = Set.of(
            "party",
            "front",
            "brigade",
            "brigades",
            "movement",
            "group",
            "union",
            "alliance",
            "league",
            "cell",
            "network",
            "militia",
            "army",
            "liberation",
            "resistance",
            "jihad",
            "cartel");

    static final Comparator<Group> MOST_NAMED_FIRST = Comparator.comparingInt(
                    (Group group) -> -group.counts().sentences())
            .thenComparing(Group::name);

    Group {
        names = List.copyOf(names);
    }

    static Group of(List<String> names, Map<String, NameCounts> counts) {
        List<String> ordered = names.stream()
                .sorted(Comparator.comparingInt(
                                (String name) -> -counts.get(name).sentences())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean state = names.stream()
                .anyMatch(one ->
                        States.known(one).isPresent() || names.stream().anyMatch(other -> States.formed(one, other)));
        return new Group(
                ordered, NameCounts.sum(ordered.stream().map(counts::get).toList()), state);
    }

    /** The same, a state where one of its names is one in the articles about another event. */
    Group knowing(Set<String> states) {
        boolean plain = kind() == Kind.UNKNOWN || kind() == Kind.PERSON && counts.titles() == 0;
        return plain && names.stream().anyMatch(states::contains) ? new Group(names, counts, true) : this;
    }

    /** As an event file lists them: of a group's name the last word alone is no name ({@code Dawn} of {@code Red Dawn}). */
    List<String> listed() {
        return names.stream()
                .filter(name -> kind() != Kind.GROUP
                        || name.contains(" ")
                        || names.stream().noneMatch(other -> other.endsWith(" " + name)))
                .toList();
    }

    String name() {
        return names.get(0);
    }

    int cue(String meaning) {
        return counts.cues().getOrDefault(meaning, 0);
    }

    Kind kind() {
        if (stateByName) {
            return Kind.STATE;
        }
        if (hasWord(OFFICES)) {
            return Kind.OFFICE;
        }
        if (hasWord(GROUPS) || cue("group") > 0 && cue("group") >= counts.titles()) {
            return Kind.GROUP;
        }
        if (counts.titles() > 0 || cue("person") > cue("state")) {
            return Kind.PERSON;
        }
        return cue("state") > 1 ? Kind.STATE : Kind.UNKNOWN;
    }

    private boolean hasWord(Set<String> words) {
        return names.stream()
                .filter(name -> name.contains(" "))
                .flatMap(name -> Arrays.stream(States.fold(name).split("[ -]")))
                .anyMatch(words::contains);
    }
}
