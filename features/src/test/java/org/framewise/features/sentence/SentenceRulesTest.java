package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end in running text; a bar stands at each end. */
class SentenceRulesTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "titles; Gen. Olsen met Dr. Ivy Marsh and Mrs. Kane. | They agreed.",
                "initials; The mayor, J. K. Larsen, spoke. | Nobody heard him.",
                "the pronoun; Nobody knew but you and I. | Did they tell?",
                "states, inside; The U.S. Navy sent two ships.",
                "states, at the end; They sailed for the U.S. | The rest stayed.",
                "companies; Harbour Lights Inc. paid. | It was late.",
                "months; The fire broke out on Feb. 1 at the pier.",
                "numbers of pages; The report says so on p. 12 and in Fig. 3.",
                "clock; The blast came at 6 a.m. | Crews arrived at once.",
                "clock, at the beginning; At 6 a.m. Commander Reed called.",
                "decimals; Damage rose by 2.5 million to $13.75. | Insurers balked.",
                "ellipsis, inside; The minister paused ... and left.",
                "ellipsis, at the end; The minister paused... | Then he left.",
                "ellipsis with its own stop; The report was cut. | . . . The rest is secret.",
                "speech after the mark; ^Who did it?^ she asked.",
                "speech without quotation marks; Get out! he shouted. | We ran.",
                "closing quotation mark; “We saw it all.” | The guard nodded.",
                "closing bracket; The pier burned (see the map.) | Nobody slept.",
                "remark in brackets; The crew (it had slept. Badly.) woke.",
                "short quotation; They sang “Row! Row on!” and rowed.",
                "note in brackets; The pier was built in 1901.[3] | It burned.",
                "note in brackets, apart; The pier was built in wood. [3] | It burned.",
                "bare note; The pier was rebuilt in concrete.12 | It stood.",
                "omission; The pier burned all night. [...] | Nobody slept.",
                "clock and zone; It began at 10 a.m. (Norland time) on Friday.",
                "quotation that goes on; ^He saw it all. It was late,^ said Reed. | ^Nobody slept.^",
                "emoticon; The cat is safe. :) | Thank you all.",
                "forgotten space; The pier burned.Nobody slept.",
                "mail address; Write to press.office@example.org or call.",
                "web address; See https://www.example.org/a.Html for more. | It is long.",
                "list in the line; 1. Call the guard 2. Leave the pier 3. Wait",
                "list with letters; a) a boat b) a rope c) a lamp",
                "number in a sentence; For 1. above pay ten and for 2. above nothing.",
                "stamp; Ann Reed 02/01/2030 11:36 AM | The pier burns.",
                "stamp in a sentence; It began on 02/01/2030 11:36 AM at the pier.",
                "row of signs; The end ============ | The next message",
                "dash after a question; Is it -- can it be? -- a trick.",
                "soft beginning; the pier burned. | nobody slept.",
            })
    void endWhereAReaderEndsThem(String what, String marked) {
        String text = marked.replace('^', '"').replace(" | ", " ");

        assertThat(String.join(" | ", strings(text))).as(what).isEqualTo(expected(what, marked.replace('^', '"')));
    }

    /** Lists and forgotten spaces cannot carry the bar without changing the text. */
    private static String expected(String what, String marked) {
        return switch (what) {
            case "list in the line" -> "1. Call the guard | 2. Leave the pier | 3. Wait";
            case "list with letters" -> "a) a boat | b) a rope | c) a lamp";
            case "forgotten space" -> "The pier burned. | Nobody slept.";
            case "stamp" -> "Ann Reed | 02/01/2030 11:36 AM | The pier burns.";
            default -> marked;
        };
    }

    private Iterable<String> strings(String text) {
        return splitter.split(text, "en").stream().map(s -> s.of(text)).toList();
    }
}
