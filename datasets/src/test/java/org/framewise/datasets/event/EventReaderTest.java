package org.framewise.datasets.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {

    private static final String FIRE = """
            - event: harbour-fire
              name: Harbour fire
              date: 2030-02-01
              actors:
                home: [Norland, "the coast guard"]
                rival: Sudmark
            """;

    @TempDir
    Path folder;

    @Test
    void readsEventsWithTheirActors() throws IOException {
        Path file = folder.resolve("events.yaml");
        Files.writeString(file, FIRE + "- event: flood\n");

        assertThat(EventReader.read(file))
                .containsExactly(
                        new Event(
                                "harbour-fire",
                                "Harbour fire",
                                Optional.of(LocalDate.of(2030, 2, 1)),
                                List.of(
                                        new Actor("home", List.of("Norland", "the coast guard")),
                                        new Actor("rival", List.of("Sudmark")))),
                        new Event("flood", "flood", Optional.empty(), List.of()));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "e.yaml: the file is empty; see the examples in the documentation"),
                Arguments.of("[]", "e.yaml: no events; add an entry that begins with '- event: some-id'"),
                Arguments.of("event: a\n", "e.yaml:1: a list is needed here; begin each entry with '- '"),
                Arguments.of("- name: A\n", "e.yaml:1: the entry has no 'event'; add a line 'event: …'"),
                Arguments.of(FIRE + FIRE, "e.yaml:7: event 'harbour-fire' stands twice; rename or remove one"),
                Arguments.of(
                        FIRE.replace("2030-02-01", "1.2.2030"),
                        "e.yaml:3: '1.2.2030' is not a date; write it as year-month-day: 2030-02-01"),
                Arguments.of(
                        FIRE.replace("2030-02-01", "2030-02-31"),
                        "e.yaml:3: '2030-02-31' is not a date; write it as year-month-day: 2030-02-01"),
                Arguments.of(
                        FIRE.replace("Sudmark", "[Sudmark, norland]"),
                        "e.yaml:6: 'norland' is in two roles of event 'harbour-fire', home and rival; leave it in one"),
                Arguments.of(
                        FIRE.replace("date:", "day:"),
                        "e.yaml:3: unknown key 'day'; did you mean 'date'? The known keys are actors, date, event, name"),
                Arguments.of(
                        FIRE.replace("actors:", "actor:"),
                        "e.yaml:4: unknown key 'actor'; did you mean 'actors'? The known keys are actors, date, event, name"),
                Arguments.of(
                        FIRE.replace("home:", "Home:"),
                        "e.yaml:5: 'Home' cannot be a role; a role is lower-case letters, digits and '-', such as home;"
                                + " 'any' is reserved"),
                Arguments.of(
                        FIRE.replace("rival: Sudmark", "rival: []"),
                        "e.yaml:6: 'rival' of event 'harbour-fire' is empty; add at least one entry"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aBadFileIsRefusedInOneLine(String yaml, String message) {
        assertThatThrownBy(() ->
                        EventReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "e.yaml"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }
}
