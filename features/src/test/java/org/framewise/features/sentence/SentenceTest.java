package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void givesItsTextBack() {
        assertThat(new Sentence(0, new Span(2, 5), false, 0).of("\uD83D\uDE00 a b c"))
                .isEqualTo("a b");
    }

    @Test
    void isNotEmpty() {
        assertThatThrownBy(() -> new Sentence(0, new Span(3, 3), false, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sentence has at least one code point, not the empty span Span[begin=3, end=3]");
    }

    @Test
    void countsFromZero() {
        assertThatThrownBy(() -> new Sentence(-1, new Span(0, 3), false, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index and paragraph count from 0, not -1, 2");
    }
}
