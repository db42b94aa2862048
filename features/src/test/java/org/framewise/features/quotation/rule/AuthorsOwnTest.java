package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsOwnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The divers were told to stay on board.",
                "The quay is expected to open in June.",
                "One may well ask who locked the gate.",
                "The engineer should say what he saw.",
                "It would be wiser to ask who locked the gate.",
                "Nobody dared to write that the pumps were old.",
                "Does the mayor believe that the gate was locked?",
                "Was it a spark, as the port claims?",
                "The mate told the crew to go below.",
                "Norland declared a day of mourning.",
                "Berg has claimed the first prize of the regatta.",
                "The yellow boat was claimed by a baker.",
                "The council called an emergency meeting.",
                "The port office called off the regatta.",
                "The coast guard has said so.",
                "The watchman had told the harbour office that the gate was broken.",
                "The boats left after the mayor said that the quay was safe.",
                "What the papers call a riot was a queue.",
                "The claim that the quay burned twice is false.",
                "The work goes according to plan.",
                "On some days I think that the gate was left open.",
                "Let us say that the gate was open.",
                "Whoever says that the gate was locked is wrong."
            })
    void speaks_for_itself(String sentence) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        assertThat(attribution).isEqualTo(Attribution.author(sentence.length()));
    }
}
