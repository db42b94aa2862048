package org.framewise.features.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource({
        "en, The government raised taxes.",
        "fr, Le gouvernement augmente les impôts.",
        "de, Die Regierung erhöht die Steuern.",
        "it, Il governo alza le tasse.",
        "pl, Rząd podnosi podatki.",
        "pt, O governo aumenta os impostos.",
        "ru, Правительство повышает налоги.",
        "bg, Правителството вдига данъците.",
        "hi, सरकार ने कर बढ़ाया।"
    })
    void oneSentenceNamesTheSameInNineLanguages(String language, String text) {
        assertThat(Concepts.builtIn().of(text)).as(language).containsExactly("government", "tax");
    }

    @ParameterizedTest
    @CsvSource({
        "en, bank, bank",
        "hi, अदालत, court",
        "hi, यूक्रेन, ukraine",
        "bg, избори, election",
        "ru, ВЫБОРЫ, election",
        "pl, WYBORÓW, election",
        "de, Klimawandel, climate",
        "fr, l’hôpital, hospital",
        "pt, preço, price"
    })
    void aWordIsFoundInAnyForm(String language, String word, String concept) {
        assertThat(Concepts.builtIn().of(word)).as(language).containsExactly(concept);
    }

    @Test
    void theLongestBeginningWinsAndAPointAsksForTheWholeWord() {
        Concepts concepts = ConceptFile.parse("# two\nsea: mar mer.\nmarket: mark\n\n");

        assertThat(concepts.of("Mars marks mer merit")).containsExactly("sea", "market", "sea");
        assertThat(concepts.names()).containsExactlyInAnyOrder("sea", "market");
    }

    @Test
    void aWordOfTwoConceptsNamesBothInTheOrderOfTheFile() {
        assertThat(ConceptFile.parse("b: ship\na: ship").of("ships")).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42 — !", "qqq"})
    void otherTextNamesNone(String text) {
        assertThat(Concepts.builtIn().of(text)).isEmpty();
    }

    @Test
    void theLexiconThatComesAlongHasSomeHundredConcepts() {
        assertThat(Concepts.builtIn().names()).hasSizeGreaterThan(300).allMatch(name -> name.matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tax", ": tax", "tax: "})
    void aLineWithoutAConceptOrWordsIsRefused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConceptFile.parse(line))
                .withMessage("'" + line + "' is not 'concept: words'");
    }
}
