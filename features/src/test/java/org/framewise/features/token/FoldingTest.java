package org.framewise.features.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "en, The Police, the police",
        "fr, L’École à Nîmes, l’ecole a nimes",
        "de, Größe und Übermut, grosse und ubermut",
        "it, Perché no? È così, perche no? e cosi",
        "pl, Żółta łódź, zolta lodz",
        "pt, Eleições em março, eleicoes em marco",
        "ru, Ёж и йод, еж и иод",
        "bg, Българският народ, българският народ",
        "hi, सरकार की नीति, सरकार की नीति"
    })
    void lowersAndTakesOffDiacriticsButKeepsVowelsAndScripts(String language, String text, String plain) {
        assertThat(Folding.plain(text)).as(language).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Санкции, sankcii",
        "bg, санкциите, sankciite",
        "pl, sankcje, sankcje",
        "de, Straße, strasse",
        "fr, cœur, coeur",
        "en, Plain text, plain text",
        "hi, भारत, bharata"
    })
    void writesEveryScriptInLatinLetters(String language, String text, String latin) {
        assertThat(Folding.latin(text)).as(language).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"ज़हर, जहर", "po\u00ADlice, police", "e\u0301te, été", "ﬁn, fin"})
    void spellingsOfOneWordAreOne(String one, String other) {
        assertThat(Folding.plain(one)).isEqualTo(Folding.plain(other));
    }
}
