package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrototypeDecisionTest {

    private final PrototypeClassifier classifier = new PrototypeClassifier(HarbourFire.TAXONOMY, new Mute());

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            A false flag, or had the coast guard ignored the warnings? @ false-flag warning-ignored
            A false flag, the fire                                     @ false-flag
            The fire burned out                                        @ other
            Bread got dearer                                           @ ~~
            """)
    void acceptsFromOneHalfOnAndResidualLabelsLast(String text, String expected) {
        assertThat(classifier.decide(classifier.score(HarbourFire.unit(text))).stream()
                        .mapToObj(classifier.labels()::get)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
