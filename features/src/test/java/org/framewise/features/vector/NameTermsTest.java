package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, parted by blanks, each worth the block's weight where it is there, however often. */
class NameTermsTest {

    private static final List<FeatureBlock> NAMES = List.of(new FeatureBlock("cues", Terms.NAMES, 0.5));

    private final TermExtractor extractor = new TermExtractor(NAMES, new HashedNgramEncoder());

    private static TextUnit unit(String names) {
        return new TextUnit("A fire.", Map.of("cues", names), 0, Event.UNKNOWN);
    }

    private Vocabulary fit(String... units) {
        return VocabularyBuilder.fit(
                NAMES,
                Stream.of(units).map(names -> extractor.extract(unit(names))).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "hoax:a_hoax|1",
                "hoax:a_hoax flag≥1.5|2",
                "flag≥1.5 hoax:a_hoax flag≥1.5 flag≥1.5|2",
                "  hoax:a_hoax   |1",
                "unknown|0",
                "Hoax:A_Hoax|0",
                "hoax:a hoax|0"
            })
    void aNameIsThereOrNot(String names, int columns) {
        Vocabulary vocabulary = fit("hoax:a_hoax flag≥1.5", "hoax:a_hoax flag≥1.5", "");

        float[] expected = new float[columns];
        Arrays.fill(expected, 0.5f);

        assertThat(vocabulary.vector(extractor.extract(unit(names))).values()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "    "})
    void blanksAreNoNames(String blank) {
        assertThat(extractor.extract(unit(blank)).get(0).keys()).isEmpty();
    }

    @Test
    void aUnitWithoutTheChannelHasNone() {
        TextUnit bare = new TextUnit("hoax:a_hoax", Map.of(), 0, Event.UNKNOWN);

        assertThat(extractor.extract(bare).get(0).keys()).isEmpty();
    }

    @Test
    void aNameOfOneUnitIsLeftOutAndOneOfAllIsKept() {
        assertThat(fit("all once", "all", "all").size()).isEqualTo(1);
    }

    @Test
    void columnsAreCalledByTheirNames() {
        Vocabulary vocabulary = fit("hoax:a_hoax flag≥1.5", "hoax:a_hoax flag≥1.5");

        assertThat(extractor
                        .names(unit("flag≥1.5 hoax:a_hoax other"), vocabulary)
                        .values())
                .containsExactlyInAnyOrder("cues: \"hoax:a_hoax\"", "cues: \"flag≥1.5\"");
    }
}
