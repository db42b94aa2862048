package org.framewise.features.quotation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private static final List<Span> SOME = List.of(new Span(0, 4));

    @Test
    void needs_content() {
        assertThatThrownBy(() -> new Quotation(Source.SOMEBODY, CueForce.SAYS, SOME, SOME, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a quotation needs content, and " + Source.SOMEBODY + " has none");
    }

    @Test
    void has_a_cue_and_a_force_or_neither() {
        assertThatThrownBy(() -> new Quotation(Source.SOMEBODY, CueForce.SAYS, SOME, List.of(), SOME, 0))
                .hasMessage("a quotation has a cue and a force or neither, not [] SAYS");
        assertThatThrownBy(() -> new Quotation(Source.SOMEBODY, CueForce.NONE, SOME, SOME, SOME, 0))
                .hasMessage("a quotation has a cue and a force or neither, not " + SOME + " NONE");
    }

    @Test
    void counts_depth_from_zero() {
        assertThatThrownBy(() -> new Quotation(Source.SOMEBODY, CueForce.SAYS, SOME, SOME, SOME, -1))
                .hasMessage("depth counts from 0, not -1");
    }
}
