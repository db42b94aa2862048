package org.framewise.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NarrativeTableTest {

    private static Narrative narrative(String event, String axis, String label, Map<String, Long> byStance) {
        return new Narrative(
                event, "t", axis, label, byStance, 2, Optional.of(Instant.parse("2030-02-01T23:59:00Z")), "Gazette");
    }

    @Test
    void stancesStandInColumnsAndTheStrongestOfAnAxisFirst() {
        List<String> lines = new NarrativeTable(Map.of("fire", "Harbour fire"), List.of("culprit", "doubt"))
                .lines(
                        List.of(
                                narrative("fire", "doubt", "hoax", Map.of("questions", 9L)),
                                narrative("fire", "culprit", "accident", Map.of("endorses", 1L)),
                                narrative("fire", "culprit", "false-flag", Map.of("reports", 10L, "rejects", 2L))),
                        Map.of("fire", 4L));
        assertThat(lines)
                .containsExactly(
                        "Harbour fire (fire): 4 articles",
                        "  axis     narrative   sentences  endorses  reports  questions  rejects  outlets  first seen",
                        "  culprit  false-flag         12         ·       10          ·        2        2  2030-02-01 Gazette",
                        "           accident            1         1        ·          ·        ·        2  2030-02-01 Gazette",
                        "  doubt    hoax                9         ·        ·          9        ·        2  2030-02-01 Gazette",
                        "");
    }

    @Test
    void withoutEventsAndDates() {
        Narrative plain = new Narrative("", "t", "", "hoax", Map.of("reports", 1L), 0, Optional.empty(), "");
        assertThat(new NarrativeTable(Map.of(), List.of()).lines(List.of(plain), Map.of("", 1L)))
                .containsExactly(
                        "no event: 1 article",
                        "  axis  narrative  sentences  endorses  reports  questions  rejects  outlets  first seen",
                        "        hoax               1         ·        1          ·        ·        0",
                        "");
    }

    @Test
    void ofManyEventsTheLargestAreShown() {
        List<Narrative> many = IntStream.range(0, 20)
                .mapToObj(i -> narrative("e" + (10 + i), "a", "l", Map.of("reports", (long) i + 1)))
                .toList();
        List<String> lines = new NarrativeTable(Map.of(), List.of()).lines(many, Map.of());
        assertThat(lines).contains("e18: 0 articles").doesNotContain("e17: 0 articles");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("… and 8 more events in the tables");
    }

    @Test
    void nothingFound() {
        assertThat(new NarrativeTable(Map.of(), List.of()).lines(List.of(), Map.of("", 3L)))
                .containsExactly("No sentence was given a label.", "");
    }
}
