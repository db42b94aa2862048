package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void a_turn_lasts_as_long_as_its_paragraph() {
        assertThat(speakers(Story.of(
                        "Ida Marsh: The fire was no accident.",
                        "It was planned.",
                        "¶Tom Reed: I do not agree.",
                        "The pumps were old.",
                        "¶Ida Marsh: They were new.",
                        "¶The debate ended there.")))
                .containsExactly("Ida Marsh", "Ida Marsh", "Tom Reed", "Tom Reed", "Ida Marsh", "");
    }

    @Test
    void letters_ask_and_answer() {
        assertThat(speakers(Story.of("Q: Who set the fire?", "¶A: We do not know.", "¶Q: Was it Sudmark?")))
                .containsExactly("Q", "A", "Q");
    }

    @Test
    void a_headline_names_its_speaker() {
        assertThat(speakers(Story.of("Marsh: Norland staged the fire", "¶The port is shut.")))
                .containsExactly("Marsh", "");
    }

    @Test
    void a_heading_is_no_speaker() {
        assertThat(speakers(Story.of("Update: The port is open."))).containsExactly("");
    }

    private static List<String> speakers(Story story) {
        return story.attributions("en").stream()
                .map(Attribution::source)
                .map(source -> source.name())
                .toList();
    }
}
