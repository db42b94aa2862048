package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Likeness decides for a label that has nothing else; for one with cues it takes a cue besides. */
class LabelsWithoutCuesTest {

    private static PrototypeClassifier classifier(List<Cue> cues) {
        Label neglect = HarbourFire.label(
                "neglect",
                "Nobody had maintained the old dam",
                false,
                cues,
                List.of(),
                List.of("Repairs to the dam were put off for years"));
        Label rain = HarbourFire.label(
                "rain", "", false, List.of(), List.of(), List.of("Such a downpour comes once in a century"));
        return new PrototypeClassifier(new Taxonomy(
                "flood",
                "Flood",
                "1",
                "en",
                "",
                "",
                List.of(new Axis("culprit", "Cause", true, "")),
                List.of(neglect, rain)));
    }

    private static boolean accepts(PrototypeClassifier classifier, String text) {
        TextUnit unit = new TextUnit(text, Map.of(), 0, Event.UNKNOWN);
        return classifier.decide(classifier.score(unit)).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            For years the dam was badly maintained            | true  | false
            The dam was badly maintained, an outright neglect | true  | true
            Repairs to the dam were put off for years         | true  | true
            Bread and milk got dearer in the spring           | false | false
            """)
    void areFoundByWhatTheirTextsSay(String text, boolean without, boolean with) {
        assertThat(accepts(classifier(List.of()), text)).isEqualTo(without);
        assertThat(accepts(classifier(List.of(new Cue("neglect", 1.2))), text)).isEqualTo(with);
    }
}
