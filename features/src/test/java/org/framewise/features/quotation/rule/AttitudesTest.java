package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttitudesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            The mayor wants a ban on night sailing.@0 | WANTS | The mayor | The mayor | wants | a ban on night sailing.
            The union supports a public inquiry.@0 | WANTS | The union | The union | supports | a public inquiry.
            The mayor hopes to reopen the port.@0 | BELIEVES | The mayor | The mayor | hopes | to reopen the port.
            Reed expects that the culprit will be found.@0 | BELIEVES | Reed | Reed | expects | that the culprit will be found.
            Berg plans to sue the ministry.@0 | WANTS | Berg | Berg | plans | to sue the ministry.
            The opposition called for an inquiry.@0 | SAYS | The opposition | The opposition | called for | an inquiry.
            Marsh praised the divers.@0 | SAYS | Marsh | Marsh | praised | the divers.
            Marsh is convinced that it was staged.@0 | BELIEVES | Marsh | Marsh | is convinced | that it was staged.
            Berg is sceptical of the report.@0 | DOUBTS | Berg | Berg | is sceptical of | the report.
            Norland suspects Sudmark.@0 | ALLEGES | Norland | Norland | suspects | Sudmark.
            Holt refused to say who did it.@0 | WANTS | Holt | Holt | refused | to say who did it.
            Norland's support for the inquiry is weak.@0 | WANTS | Norland | Norland | support for | the inquiry
            Sudmark denied any role in the fire.@0 | DENIES | Sudmark | Sudmark | denied | any role in the fire.
            Norland dismissed the theory as a lie.@0 | DENIES | Norland | Norland | dismissed | the theory as a lie.
            The ministry refuted the report.@0 | DENIES | The ministry | The ministry | refuted | the report.
            Norland ruled out an accident.@0 | DENIES | Norland | Norland | ruled out | an accident.
            Sudmark has rejected the charge.@0 | DENIES | Sudmark | Sudmark | has rejected | the charge.
            The police disputed that account.@0 | DENIES | The police | The police | disputed | that account.
            The theory was dismissed by the police.@0 | DENIES | the police | the police | was dismissed | The theory was dismissed by the police.
            """)
    void holds_what_somebody_wants_or_thinks(String sentence, String expected) {
        assertThat(Found.in(Story.of(sentence))).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plans for the port are old.",
                "A man like Reed has many boats.",
                "The attack in May cost nine boats.",
                "No group has claimed responsibility for the fire.",
                "Nobody says that the fire was set.",
                "I want a new boat."
            })
    void leaves_nouns_and_nobody_alone(String sentence) {
        assertThat(Found.in(Story.of(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sudmark wanted the war.",
                "Sudmark ordered the attack.",
                "The attack was ordered by Sudmark.",
                "Norland knew that divers would come.",
                "Norland refused to close the port.",
                "Sudmark supports the rebels.",
                "Divers attacked the port."
            })
    void what_somebody_wills_or_knows_is_the_authors_claim(String sentence) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        assertThat(attribution).isEqualTo(Attribution.author(sentence.length()));
    }
}
