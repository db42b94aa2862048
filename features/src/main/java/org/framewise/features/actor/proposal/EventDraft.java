package org.framewise.features.actor.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A proposal as an event file, with counts and examples as comments. Actors whose role is not clear stand in a block that
 * is commented out: without the leading {@code #} it is a role of its own, {@code unclear}.
 */
public final class EventDraft {

    private static final int MOST_UNCLEAR = 20;
    private static final int LONGEST_EXAMPLE = 160;

    private EventDraft() {}

    /** The lines of the file. @param heading what to say first, a comment a line */
    public static List<String> lines(List<String> heading, List<ProposedEvent> events) {
        List<String> lines = new ArrayList<>();
        heading.forEach(line -> lines.add("# " + plain(line)));
        for (ProposedEvent event : events) {
            String id = event.id().isEmpty() ? "the-event" : event.id();
            lines.add("- event: " + quoted(id));
            lines.add("  name: " + quoted(id));
            event.firstDay()
                    .ifPresent(
                            day -> lines.add("  # date: " + day + "  # the first article's; the event may be older"));
            lines.add("  # " + event.articles() + (event.articles() == 1 ? " article" : " articles"));
            addActors(event.actors(), lines);
        }
        return lines;
    }

    private static void addActors(List<ProposedActor> actors, List<String> lines) {
        lines.add("  actors:");
        String role = "";
        int unclear = 0;
        for (ProposedActor actor : actors) {
            boolean clear = !actor.role().isEmpty();
            if (!clear && unclear++ == MOST_UNCLEAR) {
                break;
            }
            String margin = clear ? "    " : "    # ";
            String shown = clear ? actor.role() : "unclear";
            if (!shown.equals(role)) {
                lines.add(margin + shown + ":" + (clear ? "" : "  # move each name under its role, or delete it"));
                role = shown;
            }
            add(actor, margin + "  ", lines);
        }
        long all = actors.stream().filter(actor -> actor.role().isEmpty()).count();
        if (all > MOST_UNCLEAR) {
            lines.add("    # # and " + (all - MOST_UNCLEAR) + " more names");
        }
    }

    private static void add(ProposedActor actor, String margin, List<String> lines) {
        lines.add(margin + "# " + counts(actor));
        if (!actor.example().isEmpty()) {
            lines.add(margin + "# " + shortened(plain(actor.example())));
        }
        actor.names().forEach(name -> lines.add(margin + "- " + quoted(name)));
    }

    private static String counts(ProposedActor actor) {
        String cues = new TreeMap<>(actor.cues())
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(cue -> cue.getKey() + " " + cue.getValue())
                        .collect(Collectors.joining(", "));
        return actor.sentences() + " sentences"
                + (actor.reason().isEmpty() ? "" : "; " + actor.reason())
                + (cues.isEmpty() ? "" : "; cues: " + cues);
    }

    /** YAML reads double quotes as JSON has them. */
    private static String quoted(String text) {
        return '"' + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** No line ends and nothing else that YAML refuses. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ")
                .strip();
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_EXAMPLE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }
}
