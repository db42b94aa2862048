package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationSpansTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void gives_every_part_in_place(String what, Story story, List<String> quotations) {
        assertThat(Found.in(story)).isEqualTo(quotations);
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "the cue has its auxiliaries, the content its conjunction",
                        List.of("0 | DOUBTS | Officials | Officials | did not say | whether the fire was arson."),
                        "Officials did not say whether the fire was arson."),
                story(
                        "somebody reports what another believes",
                        List.of(
                                "0 | SAYS | Holt | Holt | said | that Sudmark believes the fire was an accident.",
                                "1 | BELIEVES | Sudmark | Sudmark | believes | the fire was an accident."),
                        "Holt said that Sudmark believes the fire was an accident."),
                story(
                        "a paper reports what somebody told the police",
                        List.of(
                                "0 | SAYS | the Harbour Post | the Harbour Post | According to | Reed told the police that he saw divers.",
                                "1 | SAYS | Reed | Reed | told | that he saw divers."),
                        "According to the Harbour Post, Reed told the police that he saw divers."),
                story(
                        "who is quoted last embraces the rest",
                        List.of(
                                "1 | BELIEVES | Sudmark | Sudmark | believes | the fire was an accident",
                                "0 | SAYS | Holt | Holt | said | Sudmark believes the fire was an accident"),
                        "Sudmark believes the fire was an accident, Holt said."),
                story(
                        "the rejected claim is nested",
                        List.of(
                                "0 | DENIES | Sudmark | Sudmark | rejected | the accusation that it paid the divers.",
                                "1 | ALLEGES |  |  | accusation | it paid the divers."),
                        "Sudmark rejected the accusation that it paid the divers."),
                story(
                        "two verbs of one speaker share the sentence",
                        List.of(
                                "0 | SAYS | Reed | Reed | said | he was ill",
                                "0 | SAYS | Reed | Reed | added | that he would resign."),
                        "Reed said he was ill and added that he would resign."),
                story(
                        "the cue stands in the middle",
                        List.of("0 | SAYS | Marsh | Marsh | said | The fire … was set by divers from Sudmark."),
                        "The fire, Marsh said, was set by divers from Sudmark."),
                story(
                        "a quotation resumes behind its cue",
                        List.of("0 | SAYS | Reed | Reed | said | “It burned,” … “and nobody came to put it out.”"),
                        "“It burned,” Reed said, “and nobody came to put it out.”"),
                story(
                        "a relative pronoun is the source, its antecedent the speaker",
                        List.of("0 | WANTS | Reed | who | supports | the sect"),
                        "Reed, who supports the sect, was arrested."),
                story(
                        "a quotation of several sentences is one",
                        List.of(
                                "0 | SAYS | Tom Reed | Tom Reed | said | “I saw the boats. … They had no lights. … Nobody stopped them,”"),
                        "“I saw the boats.",
                        "They had no lights.",
                        "Nobody stopped them,” said Tom Reed."),
                story(
                        "a quotation goes on in the next paragraph",
                        List.of("0 | SAYS | Tom Reed | Tom Reed | said | “I saw the boats. … “They had no lights.”"),
                        "Tom Reed said: “I saw the boats.",
                        "¶“They had no lights.”"),
                story(
                        "a quotation that nobody is named for",
                        List.of("0 | NONE |  |  |  | “Nobody wants to say who set the fire.”"),
                        "The port is shut.",
                        "¶“Nobody wants to say who set the fire.”"),
                story(
                        "code points, not chars",
                        List.of("0 | SAYS | Reed | Reed | said | that 🔥🔥 burned."),
                        "🔥🔥🔥 Boats!",
                        "Reed said that 🔥🔥 burned."));
    }

    private static Arguments story(String what, List<String> quotations, String... sentences) {
        return Arguments.of(what, Story.of(sentences), quotations);
    }
}
