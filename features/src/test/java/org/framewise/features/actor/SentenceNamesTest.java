package org.framewise.features.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without articles and titles, and what stands around them. */
class SentenceNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            We told The Lantern in May that Red Dawn was there. @ Lantern, Red Dawn
            They met Interior Minister Paul Ekberg there.       @ Paul Ekberg!
            Norlandic Prime Minister Henrik Dahl spoke first.   @ Norlandic, Henrik Dahl!<Norlandic
            Norland's prime minister, Henrik Dahl, spoke.       @ Norland, Henrik Dahl!<Norland
            So said Mr Dahl of the Bank of Norland.             @ Dahl?, Bank of Norland
            It was Norland's Interior Ministry.                 @ Norland, Interior Ministry<Norland
            She saw the Prime Minister.                         @ ~~
            They asked WHO and US officials.                    @ US
            """)
    void names(String sentence, String expected) {
        SentenceNames names = read(sentence);
        assertThat(names.found().stream()
                        .map(found -> names.text(found)
                                + title(names, found)
                                + names.statesOf(found).stream()
                                        .map(state -> "<" + state)
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    /** As the first sentence of an article, which has more small words than capitals. */
    private static SentenceNames read(String sentence) {
        Tokens tokens = Tokens.of(sentence + " " + Stories.RAIN);
        return new SentenceNames(
                tokens, SentenceNames.names(tokens), 0, Tokens.of(sentence).size());
    }

    @Test
    void inAHeadlineACapitalSaysNothing() {
        assertThat(read("Harbour Guards Blamed As Red Dawn Boasts").found()).isEmpty();
    }

    private static String title(SentenceNames names, SentenceNames.Found found) {
        return names.office(found) ? "!" : names.titled(found) ? "?" : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            They joined the Tarrin Workers Front (TWF) there. @ TWF
            They joined the Tarrin Workers Front (TAF) there. @ TAF
            They joined the Tarrin Workers Front (ABC) there. @ ~~
            They joined the Tarrin Workers Front (Aft) there. @ ~~
            They joined the Tarrin Workers Front, TWF, there. @ ~~
            """)
    void abbreviations(String sentence, String expected) {
        SentenceNames names = read(sentence);
        assertThat(names.abbreviation(names.found().get(0))).isEqualTo(expected);
    }
}
