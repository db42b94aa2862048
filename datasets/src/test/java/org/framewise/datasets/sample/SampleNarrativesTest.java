package org.framewise.datasets.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.framewise.datasets.sample.Sample.Row;
import org.junit.jupiter.api.Test;

/** A reader's own list of where the narratives stand; not complete, but enough to show that all of them are told. */
class SampleNarrativesTest {

    private record Told(String label, String stance, String article, String phrase) {}

    private final Map<String, Row> articles = Sample.articles().stream().collect(toMap(Row::id, row -> row));
    private final List<Told> narratives = narratives();

    SampleNarrativesTest() throws IOException {}

    @Test
    void everyPhraseStandsInItsArticle() {
        assertThat(narratives).allSatisfy(told -> {
            assertThat(articles).containsKey(told.article());
            assertThat(plain(articles.get(told.article()).text())).contains(plain(told.phrase()));
        });
    }

    @Test
    void everyNarrativeIsToldByThreeOutletsOrMore() {
        Map<String, Set<String>> outlets =
                by(told -> articles.get(told.article()).source());
        assertThat(outlets)
                .containsOnlyKeys(
                        "claimant",
                        "foreign-hand",
                        "false-flag",
                        "internal-enemy",
                        "lone-actor",
                        "accident",
                        "undetermined",
                        "security-failure",
                        "let-it-happen",
                        "warning-ignored",
                        "suspicious-foreknowledge",
                        "grievance",
                        "political-exploitation",
                        "pretext",
                        "collective-blame",
                        "cover-up",
                        "hoax");
        assertThat(outlets)
                .allSatisfy((label, sources) -> assertThat(sources).as(label).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void theRivalAnswersAreDeniedAsWellAsTold() {
        Map<String, Set<String>> stances = by(Told::stance);
        assertThat(List.of("claimant", "foreign-hand", "false-flag", "internal-enemy", "accident", "hoax"))
                .allSatisfy(label -> assertThat(stances.get(label))
                        .as(label)
                        .contains("rejects")
                        .containsAnyOf("endorses", "reports"));
    }

    private Map<String, Set<String>> by(Function<Told, String> value) {
        return narratives.stream().collect(groupingBy(Told::label, mapping(value, toSet())));
    }

    /** Line breaks and no-break spaces are not what the list is about. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<Told> narratives() throws IOException {
        try (InputStream in = SampleNarrativesTest.class.getResourceAsStream("narratives.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cell -> new Told(cell[0], cell[1], cell[2], cell[3]))
                    .toList();
        }
    }
}
