package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the page is marked, never dropped. */
class BoilerplateTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to section",
                "Photo: Harbour watch",
                "PHOTO:\u00A0Harbour watch",
                "The pier after the fire / Photo: Harbour watch",
                "The pier after the fire (AP Photo/Ann Reed)",
                "By Ann Reed",
                "By Ann Reed and Tom van Dale, Harbour News",
                "3 min read",
                "12 comments",
                "1 February 2030",
                "Friday, Feb. 1, 2030, 10:15 GMT",
                "2030-02-01 10:15",
                "Read more: How the pier was built",
                "Leave a Reply",
                "Nobody has commented on this article yet.",
                "Subscribe to our newsletter!",
                "Share this article",
                "We use cookies to make this page better.",
                "Lesen Sie auch: Der Hafen",
                "Czytaj też: Port",
                "Читайте также: Порт",
                "Advertisement",
            })
    void isMarked(String line) {
        assertThat(splitter.split(line, "en")).hasSizeGreaterThan(0).allMatch(Sentence::boilerplate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour fire",
                "Who is behind this?",
                "The photo shows the pier before the fire.",
                "By dawn the pier had burned down.",
                "By Friday Norland had recalled its envoy",
                "Search parties left at dawn.",
                "More than twelve ships were lost, and 3 comments were all the minister had.",
            })
    void isNotText(String line) {
        assertThat(splitter.split(line, "en")).hasSizeGreaterThan(0).noneMatch(Sentence::boilerplate);
    }

    @Test
    void isMarkedByParagraph() {
        assertThat(splitter.split("The pier burned.\n\nPhoto: Ann Reed\n\nNobody slept.", "en"))
                .extracting(Sentence::boilerplate)
                .containsExactly(false, true, false);
    }

    @Test
    void isNeverALongParagraph() {
        String text = "Photo: " + "the pier burned and burned ".repeat(20);

        assertThat(splitter.split(text, "en")).noneMatch(Sentence::boilerplate);
    }
}
