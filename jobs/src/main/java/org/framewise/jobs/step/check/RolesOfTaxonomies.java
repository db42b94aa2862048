package org.framewise.jobs.step.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.input.Suggestion;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;

/** The roles that taxonomies tell their claims by. */
final class RolesOfTaxonomies {

    private static final Pattern SLOT = Pattern.compile("(?<!\\\\)\\{([a-z][a-z0-9-]*)\\}");
    private static final String ANY = "any";

    private RolesOfTaxonomies() {}

    static Set<String> of(List<Taxonomy> taxonomies) {
        Set<String> roles = new TreeSet<>();
        taxonomies.stream()
                .flatMap(taxonomy -> taxonomy.labels().stream())
                .flatMap(RolesOfTaxonomies::texts)
                .flatMap(text -> SLOT.matcher(text).results())
                .map(slot -> slot.group(1))
                .filter(role -> !role.equals(ANY))
                .forEach(roles::add);
        return roles;
    }

    private static Stream<String> texts(Label label) {
        return Stream.of(
                        label.cues().stream().map(Cue::pattern),
                        label.counterCues().stream().map(Cue::pattern),
                        label.examples().stream(),
                        Stream.of(label.claim()))
                .flatMap(texts -> texts);
    }

    /** A line for each role of an event that no taxonomy has a slot for. */
    static List<Finding> unknown(List<Event> events, Set<String> known) {
        return events.stream()
                .flatMap(event -> event.actors().stream()
                        .map(Actor::role)
                        .filter(role -> !known.contains(role))
                        .map(role -> Finding.warning("event '" + event.id() + "': no taxonomy names the role '" + role
                                + "'; " + Suggestion.remedy(role, "roles", known))))
                .toList();
    }
}
