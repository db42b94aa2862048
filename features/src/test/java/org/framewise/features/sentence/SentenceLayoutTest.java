package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines and white space say about sentences and paragraphs. */
class SentenceLayoutTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void joinsLinesThatWereWrapped() {
        String text = """
                The fire at the old harbour began shortly before dawn and spread so
                quickly that the crews could save neither the pier nor the two ships
                that lay there. Commander Reed said that nobody was hurt. Dr.
                Marsh agreed.
                """;

        assertThat(strings(text)).hasSize(3).last().isEqualTo("Dr.\nMarsh agreed.");
        assertThat(splitter.split(text, "en")).extracting(Sentence::paragraph).containsOnly(0);
    }

    @Test
    void seesAParagraphInAnIndentedLine() {
        String text = """
                The fire at the old harbour began shortly before dawn and spread so
                quickly that the crews could save neither the pier nor the ships.
                    Commander Reed said that the watch had been asleep when the first
                lamp fell and that nobody had rung the bell for an hour.
                """;

        assertThat(splitter.split(text, "en")).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void leavesHeadingsAndListsAlone() {
        assertThat(strings("Harbour fire\nWho did it?\nboats\nropes, lamps\n- nets"))
                .containsExactly("Harbour fire", "Who did it?", "boats", "ropes, lamps", "- nets");
    }

    @Test
    void keepsHeadlinesOfLikeLengthApart() {
        String text = """
                Harbour Fire Kills Nobody, Says Commander Reed
                Minister Denies That Warnings Were Left Unread
                Second Ship Found Under The Old Pier By Divers
                Norland Recalls Envoy From Sudmark Over Harbour
                """;

        assertThat(strings(text)).hasSize(4);
    }

    @Test
    void goesOnAfterALineEndWithASpaceBeforeIt() {
        assertThat(strings("The night was \ncold at the pier.")).containsExactly("The night was \ncold at the pier.");
    }

    @Test
    void takesAMarkAloneOnItsLineAsTheEndOfTheLineBefore() {
        assertThat(strings("Ask us for prices\n.\n\nContact")).containsExactly("Ask us for prices\n.", "Contact");
    }

    @Test
    void treatsNoBreakSpacesAsSpaces() {
        assertThat(strings("The\u00A0pier burned.\u00A0Nobody slept.\u202F"))
                .containsExactly("The\u00A0pier burned.", "Nobody slept.");
    }

    @Test
    void knowsEveryLineEnd() {
        assertThat(strings("One\r\nTwo\rThree\u2028Four\u2029Five\u0085Six\fSeven"))
                .containsExactly("One", "Two", "Three", "Four", "Five", "Six", "Seven");
    }

    private List<String> strings(String text) {
        return splitter.split(text, "en").stream().map(s -> s.of(text)).toList();
    }
}
