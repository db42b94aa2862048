package org.framewise.features.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTextTest {

    private static final Event EVENT = new Event(
            "e",
            "E",
            Optional.empty(),
            List.of(
                    new Actor("home", List.of("Tembara", "Tembaran", "the navy", "US")),
                    new Actor("claimant", List.of("Red Column", "Tembara Front"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tembara denied it.                          | _home_ denied it.
        The Tembarans fled, Tembara’s fleet did not. | The _home_ fled, _home_ fleet did not.
        The Red Column's men struck TEMBARA         | The _claimant_ men struck _home_
        The Tembara Front, not Tembara, did it      | The _claimant_, not _home_, did it
        Tell us what the US Navy saw                | Tell us what the _home_ _home_ saw
        Nobody is named here 😀.                     | Nobody is named here 😀.
        The navy of Tembara                         | The _home_ of _home_
        """)
    void an_actor_becomes_his_role(String text, String expected) {
        assertThat(new RoleText(EVENT).of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Tembara denied it.", "''"})
    void without_actors_a_text_stays_as_it_is(String text) {
        assertThat(new RoleText(Event.UNKNOWN).of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tembara’s fleet met the Red Column. | the government fleet met the militants.
        The Tembara Front fled              | The militants fled
        They bathe Tembara                  | They bathe the government
        the US Navy                         | the government the government
        The navy of the US                  | The government of the government
        Nobody is named here.               | Nobody is named here.
        """)
    void the_words_for_a_role_may_be_others(String text, String expected) {
        Map<String, String> words = Map.of("home", "the government", "claimant", "the militants");

        assertThat(new RoleText(EVENT, words::get).of(text)).isEqualTo(expected);
    }
}
