package org.framewise.features.actor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventReader;
import org.junit.jupiter.api.Test;

/** A proposal is an event file, as it is and with its comments taken away. */
class EventDraftTest {

    private static ProposedActor actor(String role, String... names) {
        return new ProposedActor(
                List.of(names),
                role,
                role.isEmpty() ? "" : "why",
                3,
                Map.of("home", 2, "rival", 1),
                "One\nline: \"so\".");
    }

    private static List<String> draft(String id, ProposedActor... actors) {
        return EventDraft.lines(
                List.of("Heading"),
                List.of(new ProposedEvent(id, 2, Optional.of(LocalDate.of(2030, 2, 1)), List.of(actors))));
    }

    private static Event read(List<String> lines) {
        String yaml = String.join("\n", lines);
        return EventReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "draft")
                .get(0);
    }

    @Test
    void lines() {
        assertThat(draft("fire", actor("home", "Norland"), actor("", "Lake Orm")))
                .containsExactly(
                        "# Heading",
                        "- event: \"fire\"",
                        "  name: \"fire\"",
                        "  # date: 2030-02-01  # the first article's; the event may be older",
                        "  # 2 articles",
                        "  actors:",
                        "    home:",
                        "      # 3 sentences; why; cues: home 2, rival 1",
                        "      # One line: \"so\".",
                        "      - \"Norland\"",
                        "    # unclear:  # move each name under its role, or delete it",
                        "    #   # 3 sentences; cues: home 2, rival 1",
                        "    #   # One line: \"so\".",
                        "    #   - \"Lake Orm\"");
    }

    @Test
    void readAsItIs() {
        Event event =
                read(draft("fire", actor("home", "Norland", "No"), actor("rival", "a \"b\" \\ c: #d"), actor("", "X")));
        assertThat(event.actors())
                .containsExactly(
                        new Actor("home", List.of("Norland", "No")), new Actor("rival", List.of("a \"b\" \\ c: #d")));
        assertThat(event.date()).isEmpty();
    }

    @Test
    void readWithoutItsComments() {
        List<String> lines = draft("fire", actor("home", "Norland"), actor("", "Lake Orm"), actor("", "Hale")).stream()
                .map(line -> line.startsWith("    # ") ? "    " + line.substring(6) : line)
                .map(line -> line.replace("  # date: ", "  date: "))
                .toList();
        Event event = read(lines);
        assertThat(event.actors())
                .containsExactly(
                        new Actor("home", List.of("Norland")), new Actor("unclear", List.of("Lake Orm", "Hale")));
        assertThat(event.date()).contains(LocalDate.of(2030, 2, 1));
    }

    @Test
    void nobodyAndNoName() {
        Event event = read(draft(""));
        assertThat(event.id()).isEqualTo("the-event");
        assertThat(event.actors()).isEmpty();
    }

    @Test
    void onlyTheFirstUnclearOnesAreListed() {
        ProposedActor[] many =
                IntStream.range(0, 25).mapToObj(i -> actor("", "Name" + i)).toArray(ProposedActor[]::new);
        List<String> lines = draft("fire", many);
        assertThat(lines.stream().filter(line -> line.contains("- \"Name")).collect(Collectors.toList()))
                .hasSize(20);
        assertThat(lines).endsWith("    # # and 5 more names");
    }
}
