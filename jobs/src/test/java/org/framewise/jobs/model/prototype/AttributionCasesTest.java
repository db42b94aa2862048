package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventReader;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The attribution taxonomy on sentences about events that it was not written for. The cues were improved against the
 * first file; the second was written last, and no cue was ever changed for it.
 */
class AttributionCasesTest {

    private final PrototypeClassifier classifier = new PrototypeClassifier(TaxonomyReader.builtIn("attribution"));

    private record Case(String event, Set<String> labels, String sentence) {

        static Case of(String line) {
            String[] fields = line.split("\t", 3);
            Set<String> labels = Arrays.stream(fields[1].split(","))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            return new Case(fields[0], labels, fields[2]);
        }
    }

    @ParameterizedTest
    @CsvSource({"attribution-cases.tsv, 0.93, 0.95", "attribution-held-out.tsv, 0.75, 0.30"})
    void findsTheNarrativesOfOtherEvents(String file, double precision, double recall) {
        Map<String, Event> events =
                EventReader.read(open("attribution-events.yaml"), "attribution-events.yaml").stream()
                        .collect(Collectors.toMap(Event::id, Function.identity()));
        int found = 0;
        int right = 0;
        int expected = 0;
        for (Case line : cases(file)) {
            Set<String> labels = labels(new TextUnit(line.sentence(), Map.of(), 0, events.get(line.event())));
            found += labels.size();
            expected += line.labels().size();
            labels.retainAll(line.labels());
            right += labels.size();
        }
        assertThat((double) right / found).as("micro precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) right / expected).as("micro recall").isGreaterThanOrEqualTo(recall);
    }

    private Set<String> labels(TextUnit unit) {
        return classifier.decide(classifier.score(unit)).stream()
                .mapToObj(classifier.labels()::get)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Case> cases(String file) {
        try (InputStream in = open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Case::of).toList();
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static InputStream open(String file) {
        return AttributionCasesTest.class.getResourceAsStream(file);
    }
}
