package org.framewise.features.actor.proposal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewise.features.actor.EventCounts;

/**
 * Gives roles by plain rules. The home state is the state with the most cues for it, if twice as many as the next. Every
 * other actor gets the role with the most cues, if they weigh 3 or more, and more than all others together,
 * and one for four sentences that name it. A person of
 * office, or an organ, belongs to its state; where the texts name none with it, to the home state.
 */
public final class Casting {

    /** The order in which roles are written. */
    public static final List<String> ROLES =
            List.of("home", "rival", "claimant", "ally", "opposition", "victim", "suspect");

    private static final int ENOUGH = 3;
    /** A name that stands everywhere stands beside any cue some day. */
    private static final int SENTENCES_A_CUE = 4;

    private static final Set<Kind> STATES = Set.of(Kind.STATE, Kind.UNKNOWN);
    private static final int ENOUGH_FOR_HOME = 2;
    private static final int LEAST_SENTENCES = 2;

    private final List<Group> groups;
    private final Optional<Group> home;
    private final Map<String, Group> byName = new HashMap<>();

    private Casting(List<Group> groups, Set<String> states) {
        this.groups = groups.stream().map(group -> group.knowing(states)).toList();
        this.groups.forEach(group -> group.names().forEach(name -> byName.put(name, group)));
        home = home();
    }

    /** The actors of each event, but not the outlets that tell of it. What is a state in one is a state in all. */
    public static List<ProposedEvent> of(Map<String, EventCounts> events) {
        Map<String, List<Group>> groups = new TreeMap<>();
        Set<String> states = new TreeSet<>();
        events.forEach((id, event) -> {
            groups.put(id, groups(event));
            groups.get(id).stream()
                    .filter(group -> group.kind() == Kind.STATE)
                    .forEach(group -> states.addAll(group.names()));
        });
        return events.entrySet().stream()
                .map(entry -> new Casting(groups.get(entry.getKey()), states).cast(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Group> groups(EventCounts event) {
        return Grouping.of(event).stream()
                .filter(group -> group.counts().sentences() >= LEAST_SENTENCES)
                .filter(group -> event.sources().stream().noneMatch(source -> isOutlet(group, source)))
                .toList();
    }

    private ProposedEvent cast(String id, EventCounts event) {
        List<ProposedActor> actors = groups.stream()
                .map(this::cast)
                .sorted(Comparator.comparingInt((ProposedActor actor) -> rank(actor.role()))
                        .thenComparingInt(actor -> -actor.sentences())
                        .thenComparing(actor -> actor.names().get(0)))
                .toList();
        return new ProposedEvent(
                id,
                event.articles(),
                event.first().map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate()),
                actors);
    }

    private static boolean isOutlet(Group group, String source) {
        String outlet = States.fold(source);
        return group.names().stream()
                .map(States::fold)
                .anyMatch(name -> outlet.equals(name)
                        || outlet.endsWith(" " + name)
                        || initials(outlet).equals(name));
    }

    private static String initials(String outlet) {
        return Arrays.stream(outlet.split("\\s+"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static int rank(String role) {
        return role.isEmpty() ? ROLES.size() : ROLES.indexOf(role);
    }

    private Optional<Group> home() {
        List<Group> states = groups.stream()
                .filter(group -> group.kind() == Kind.STATE && group.cue("home") >= ENOUGH_FOR_HOME)
                .sorted(Comparator.comparingInt((Group group) -> -group.cue("home"))
                        .thenComparing(Group::name))
                .toList();
        boolean clear = states.size() == 1
                || states.size() > 1
                        && states.get(0).cue("home") >= 2 * states.get(1).cue("home");
        return clear ? Optional.of(states.get(0)) : Optional.empty();
    }

    private ProposedActor cast(Group group) {
        if (home.filter(group::equals).isPresent()) {
            return proposed(group, "home", "home", "it is hit");
        }
        boolean officer = group.kind() == Kind.PERSON
                && group.counts().offices() > 0
                && 2 * group.counts().offices() >= group.counts().titles();
        if (officer || group.kind() == Kind.OFFICE) {
            return ofState(group);
        }
        if (home.isEmpty() && group.kind() == Kind.STATE && group.cue("home") > 0) {
            return proposed(group, "", "", "");
        }
        Map<String, Integer> cues = roleCues(group);
        int sum = cues.values().stream().mapToInt(Integer::intValue).sum();
        return cues.entrySet().stream()
                .filter(cue -> !cue.getKey().equals("home") && 2 * cue.getValue() > sum)
                .filter(cue -> cue.getValue() >= ENOUGH
                        && SENTENCES_A_CUE * cue.getValue() >= group.counts().sentences())
                .findFirst()
                .map(cue -> proposed(group, cue.getKey(), cue.getKey(), "by what is said about it"))
                .orElseGet(() -> proposed(group, "", "", ""));
    }

    private ProposedActor ofState(Group group) {
        Map<String, Integer> times = new TreeMap<>();
        group.counts().states().forEach((name, count) -> {
            if (byName.containsKey(name) && STATES.contains(byName.get(name).kind())) {
                times.merge(byName.get(name).name(), count, Integer::sum);
            }
        });
        Optional<Group> state = times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> byName.get(entry.getKey()));
        if (group.counts().states().isEmpty() && home.isPresent()) {
            return proposed(group, "home", "", "an office without another state's name");
        }
        String role = state.filter(owner -> !owner.equals(group))
                .map(owner -> cast(owner).role())
                .orElse("");
        return proposed(
                group,
                role,
                "",
                role.isEmpty() ? "" : "an office of " + state.get().name());
    }

    private static Map<String, Integer> roleCues(Group group) {
        return group.kind().roles().stream()
                .filter(role -> group.cue(role) > 0)
                .collect(Collectors.toMap(role -> role, group::cue, (a, b) -> a, TreeMap::new));
    }

    private static ProposedActor proposed(Group group, String role, String cue, String reason) {
        Map<String, Integer> cues = new TreeMap<>(group.counts().cues());
        cues.keySet().retainAll(new ArrayList<>(ROLES));
        return new ProposedActor(
                group.listed(),
                role,
                reason,
                group.counts().sentences(),
                cues,
                group.counts().example(cue));
    }
}
