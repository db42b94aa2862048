package org.framewise.datasets.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"lable, label", "LABEL, label", "persuasion-technique, persuasion-techniques", "x, ''", "weather, ''"})
    void namesTheNearestOrNone(String typed, String nearest) {
        List<String> known = List.of("axis", "label", "persuasion-techniques");

        assertThat(Suggestion.nearest(typed, known).orElse("")).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"lable|did you mean 'label'? The names are axis, label", "weather|the names are axis, label"})
    void saysWhatIsKnown(String typed, String remedy) {
        assertThat(Suggestion.remedy(typed, "names", List.of("axis", "label"))).isEqualTo(remedy);
    }
}
