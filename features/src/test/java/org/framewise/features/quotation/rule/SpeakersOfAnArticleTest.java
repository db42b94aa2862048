package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakersOfAnArticleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void carries_speakers_from_sentence_to_sentence(String what, Story story, List<String> speakers) {
        List<String> found = story.attributions("en").stream()
                .map(SpeakersOfAnArticleTest::speaker)
                .toList();
        assertThat(found).isEqualTo(speakers);
    }

    private static String speaker(Attribution attribution) {
        return attribution.type() + " " + attribution.source().name();
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "the expert is the last person named",
                        List.of("INDIRECT Dr. Ida Marsh", "NONE ", "INDIRECT Dr. Ida Marsh", "INDIRECT Dr. Ida Marsh"),
                        "It was an accident, says Dr. Ida Marsh.",
                        "The port was closed.",
                        "¶The expert adds that the pumps were old.",
                        "It could burn again, the expert believes."),
                story(
                        "an expert without a name stays so",
                        List.of("INDIRECT The expert"),
                        "The expert adds that the pumps were old."),
                story(
                        "he and she fit their titles",
                        List.of("INDIRECT Mr. Reed", "INDIRECT Mrs. Berg", "INDIRECT Mr. Reed", "INDIRECT Mrs. Berg"),
                        "Mr. Reed said that the fire was staged.",
                        "Mrs. Berg said that it was not.",
                        "He said that he had proof.",
                        "She said that he had none."),
                story(
                        "they are a group, not a person",
                        List.of("INDIRECT Sudmark media", "INDIRECT Ida Marsh", "INDIRECT Sudmark media"),
                        "Sudmark media claimed that Norland did it.",
                        "Ida Marsh said that this was false.",
                        "They claimed that she was paid."),
                story(
                        "a quotation runs over sentences",
                        List.of("DIRECT Tom Reed", "DIRECT Tom Reed", "DIRECT Tom Reed", "NONE "),
                        "“It was staged,” said Tom Reed.",
                        "“I saw the boats.",
                        "They had no lights.”",
                        "The port is closed."),
                story(
                        "the speaker comes with the quotation's end",
                        List.of("DIRECT Tom Reed", "DIRECT Tom Reed"),
                        "“I saw the boats.",
                        "They had no lights,” said Tom Reed."),
                story(
                        "first person before a speaker at the paragraph's end",
                        List.of("INDIRECT Dr. Marsh", "INDIRECT Dr. Marsh", "INDIRECT Dr. Marsh"),
                        "As for the guards, they slept.",
                        "I dare say that nobody would have come.",
                        "The pumps were old too, notes Dr. Marsh."),
                story(
                        "first person a paragraph before a speaker in the first person",
                        List.of("NONE ", "INDIRECT Dr. Marsh", "INDIRECT Dr. Marsh"),
                        "The port is closed.",
                        "¶I dare say that nobody would have come.",
                        "¶I would add that the pumps were old, notes Dr. Marsh."),
                story(
                        "no first person, no evidence",
                        List.of("NONE ", "INDIRECT Dr. Marsh"),
                        "The guards slept.",
                        "The pumps were old too, notes Dr. Marsh."),
                story(
                        "she is whom the article is about, though she has not spoken",
                        List.of("NONE ", "INDIRECT Ida Marsh"),
                        "Ida Marsh, a chemist, has read the logs.",
                        "The pumps, she says, were old."),
                story(
                        "it is the document before",
                        List.of("INDIRECT The report", "INDIRECT The report"),
                        "The report says that the pumps were old.",
                        "It says that nobody cared."),
                story(
                        "the mayor is who was called so, not who spoke last",
                        List.of("INDIRECT Mayor Tom Reed", "INDIRECT Ida Marsh", "INDIRECT Mayor Tom Reed"),
                        "Mayor Tom Reed said that the pumps were new.",
                        "Ida Marsh said that they were old.",
                        "The mayor said that she was wrong."),
                story(
                        "a surname is the full name given before",
                        List.of("INDIRECT Ida Marsh", "INDIRECT Ida Marsh"),
                        "Ida Marsh said that the pumps were old.",
                        "Marsh said that nobody cared."),
                story(
                        "words run on between two of the same speaker",
                        List.of("NONE ", "INDIRECT Ida Marsh", "INDIRECT Ida Marsh", "INDIRECT Ida Marsh"),
                        "The sociologist Ida Marsh has read the logs.",
                        "The pumps stopped before the fire.",
                        "They were not new, says Marsh.",
                        "In her view nobody cared."),
                story(
                        "a question between them is the author's",
                        List.of("INDIRECT Ida Marsh", "NONE ", "INDIRECT Ida Marsh"),
                        "The pumps were old, says Ida Marsh.",
                        "Who should have known?",
                        "The port, says Marsh."),
                story(
                        "a follow-up that leans on speech",
                        List.of("INDIRECT Dr. Marsh", "INDIRECT Dr. Marsh", "NONE ", "NONE "),
                        "There are two ways to see it, says Dr. Marsh.",
                        "They either slept or were paid.",
                        "Nine boats burned.",
                        "¶They were new."));
    }

    private static Arguments story(String what, List<String> speakers, String... sentences) {
        return Arguments.of(what, Story.of(sentences), speakers);
    }
}
