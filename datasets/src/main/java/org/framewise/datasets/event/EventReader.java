package org.framewise.datasets.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.TextFile;
import org.framewise.datasets.input.YamlObject;
import org.framewise.datasets.input.YamlValue;

/** Reads an event file: a YAML list of events with their date and their actors by role. */
public final class EventReader {

    private static final Set<String> KEYS = Set.of("event", "name", "date", "actors");

    private EventReader() {}

    /** @throws BadInputException at the first thing in the file that is wrong, naming file, line and value */
    public static List<Event> read(Path file) {
        return parse(TextFile.read(file), file.toString());
    }

    /**
     * As above, from a stream, which stays open.
     *
     * @param place what to call it in error lines
     */
    public static List<Event> read(InputStream in, String place) {
        try {
            return parse(TextFile.decode(in.readAllBytes(), place), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Event> parse(String yaml, String place) {
        YamlValue root = YamlValue.parse(yaml, place);
        if (root.isList() && root.list().isEmpty()) {
            throw new BadInputException(place, "no events", "add an entry that begins with '- event: some-id'");
        }
        Map<String, Event> events = new LinkedHashMap<>();
        for (YamlValue entry : root.list()) {
            Event event = event(entry.object(KEYS));
            if (events.putIfAbsent(event.id(), event) != null) {
                throw entry.bad("event '" + event.id() + "' stands twice", "rename or remove one");
            }
        }
        return List.copyOf(events.values());
    }

    private static Event event(YamlObject entry) {
        String id = entry.required("event", "the entry").text();
        return new Event(id, entry.text("name", id), entry.value("date").map(EventReader::date), actors(entry, id));
    }

    private static LocalDate date(YamlValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException e) {
            throw value.bad("'" + value.text() + "' is not a date", "write it as year-month-day: 2030-02-01");
        }
    }

    private static List<Actor> actors(YamlObject entry, String event) {
        Optional<YamlObject> roles = entry.value("actors").map(YamlValue::object);
        Map<String, String> roleOf = new HashMap<>();
        return roles.stream()
                .flatMap(object -> object.entries().keySet().stream().map(role -> actor(object, role, event, roleOf)))
                .toList();
    }

    private static Actor actor(YamlObject roles, String role, String event, Map<String, String> roleOf) {
        if (!role.matches("[a-z][a-z0-9-]*") || role.equals("any")) {
            throw roles.key(role)
                    .bad(
                            "'" + role + "' cannot be a role",
                            "a role is lower-case letters, digits and '-', such as home; 'any' is reserved");
        }
        YamlValue names = roles.required(role, "event '" + event + "'");
        List<YamlValue> aliases = names.isText() ? List.of(names) : roles.requiredList(role, "event '" + event + "'");
        for (YamlValue alias : aliases) {
            String other = roleOf.putIfAbsent(alias.text().toLowerCase(Locale.ROOT), role);
            if (other != null && !other.equals(role)) {
                throw alias.bad(
                        "'" + alias.text() + "' is in two roles of event '" + event + "', " + other + " and " + role,
                        "leave it in one");
            }
        }
        return new Actor(role, aliases.stream().map(YamlValue::text).distinct().toList());
    }
}
