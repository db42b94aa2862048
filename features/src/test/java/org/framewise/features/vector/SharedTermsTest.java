package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that texts in different languages have in common. */
class SharedTermsTest {

    private static List<FeatureBlock> block(Terms terms) {
        return List.of(new FeatureBlock(FeatureBlock.TEXT, terms, 1));
    }

    private static TextUnit unit(String text) {
        return new TextUnit(text, Map.of(), 0, Event.UNKNOWN);
    }

    private static int[] keys(Terms terms, String text) {
        return new TermExtractor(block(terms), new HashedNgramEncoder())
                .extract(unit(text))
                .get(0)
                .keys();
    }

    @ParameterizedTest
    @CsvSource({"санкции, sankcii", "Größe, grosse", "élite, ELITE", "भारत, Bharata", "łza, lza"})
    void latinRunsAreThoseOfTheFoldedText(String text, String latin) {
        assertThat(keys(Terms.LATIN, text)).isNotEmpty().isEqualTo(keys(Terms.LATIN, latin));
    }

    @ParameterizedTest
    @CsvSource({"Who did it?", "The minister said: no!"})
    void latinRunsOfEnglishAreItsCharacters(String text) {
        int[] latin = keys(Terms.LATIN, text);

        assertThat(latin).hasSameSizeAs(keys(Terms.CHARACTERS, text));
    }

    @ParameterizedTest
    @CsvSource({"fr, Le gouvernement augmente les impôts", "ru, Правительство повышает налоги", "hi, सरकार ने कर बढ़ाया"
    })
    void conceptsAreThoseOfTheEnglishSentence(String language, String text) {
        assertThat(keys(Terms.CONCEPTS, text))
                .as(language)
                .isEqualTo(keys(Terms.CONCEPTS, "The government raises the tax"));
    }

    @Test
    void conceptsStandAloneAndInPairsUnderTheirNames() {
        List<FeatureBlock> blocks = block(Terms.CONCEPTS);
        TermExtractor extractor = new TermExtractor(blocks, new HashedNgramEncoder());
        TextUnit taxed = unit("Die Regierung erhöht die Steuern");
        List<List<TermValues>> training = new ArrayList<>(Collections.nCopies(5, extractor.extract(taxed)));
        training.add(extractor.extract(unit("Es regnet")));
        training.add(extractor.extract(unit("Es schneit")));

        assertThat(extractor
                        .names(taxed, VocabularyBuilder.fit(blocks, training))
                        .values())
                .containsExactlyInAnyOrder("\"government\"", "\"tax\"", "\"government tax\"");
    }
}
