package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            Der Senat bestreitet, dass er den Brand gelegt habe.@INDIRECT | NAMED | Der Senat | bestreitet | DENIES | dass er den Brand gelegt habe.
            „Das war keine Inszenierung“, sagte der Sprecher Ivo Brandt.@DIRECT | NAMED | der Sprecher Ivo Brandt | sagte | SAYS | „Das war keine Inszenierung“
            Laut einem internen Bericht wusste die Polizei Bescheid.@INDIRECT | DOCUMENT | einem internen Bericht | Laut | SAYS | wusste die Polizei Bescheid.
            Dem Ministerium zufolge gab es Warnungen.@INDIRECT | NAMED | Dem Ministerium | zufolge | SAYS | Dem Ministerium zufolge gab es Warnungen.
            »Wir haben alles gesehen«, so Bürgermeister Karl Rott.@DIRECT | NAMED | Bürgermeister Karl Rott | so | SAYS | »Wir haben alles gesehen«
            Nach Angaben der Küstenwache brannte das Lager.@INDIRECT | NAMED | der Küstenwache | Nach Angaben | SAYS | brannte das Lager.
            Angeblich steckt der Nachbar dahinter.@INDIRECT | ANONYMOUS |  | Angeblich | ALLEGES | Angeblich steckt der Nachbar dahinter.
            Das Ministerium erklärte, es habe keine Hinweise gegeben.@INDIRECT | NAMED | Das Ministerium | erklärte | SAYS | es habe keine Hinweise gegeben.
            Der Regierungssprecher teilte mit, dass der Hafen brenne.@INDIRECT | NAMED | Der Regierungssprecher | teilte | SAYS | dass der Hafen brenne.
            Die Regierung hat die Warnungen ignoriert.@NONE | AUTHOR |  |  | NONE | Die Regierung hat die Warnungen ignoriert.
            """)
    void reads_german(String sentence, String expected) {
        assertThat(line(sentence, "de")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            Le ministère a déclaré que l’incendie était un accident.@INDIRECT | NAMED | Le ministère | déclaré | SAYS | que l’incendie était un accident.
            « Nous n’avons rien vu », a dit le maire Paul Lenoir.@DIRECT | NAMED | le maire Paul Lenoir | dit | SAYS | « Nous n’avons rien vu »
            Selon un rapport confidentiel, la police savait.@INDIRECT | DOCUMENT | un rapport confidentiel | Selon | SAYS | la police savait.
            D’après des sources proches du dossier, un suspect a fui.@INDIRECT | ANONYMOUS | des sources proches du dossier | D’après | SAYS | un suspect a fui.
            C’est une mise en scène, affirme l’experte Jeanne Morel.@INDIRECT | NAMED | l’experte Jeanne Morel | affirme | SAYS | C’est une mise en scène
            L’attaque était prévisible, ajoute-t-elle.@INDIRECT | ANONYMOUS | elle | ajoute | SAYS | L’attaque était prévisible
            Le gouvernement accuse le Sudmark d’avoir payé les plongeurs.@INDIRECT | NAMED | Le gouvernement | accuse | ALLEGES | le Sudmark d’avoir payé les plongeurs.
            Les pompiers sont arrivés tard.@NONE | AUTHOR |  |  | NONE | Les pompiers sont arrivés tard.
            """)
    void reads_french(String sentence, String expected) {
        assertThat(line(sentence, "fr")).isEqualTo(expected);
    }

    @Test
    void takes_an_unknown_language_for_english() {
        assertThat(line("Reed said that it rained.", "xx")).isEqualTo(line("Reed said that it rained.", "en"));
    }

    private static String line(String sentence, String language) {
        Attribution attribution = Story.of(sentence).attributions(language).get(0);
        return Story.line(sentence, attribution);
    }
}
