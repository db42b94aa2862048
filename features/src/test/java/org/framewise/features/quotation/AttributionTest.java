package org.framewise.features.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Source REED = new Source(SourceKind.NAMED, "Reed", "he");

    @Test
    void the_author_has_the_whole_sentence() {
        assertThat(Attribution.author(7).content()).isEqualTo(new Span(0, 7));
    }

    @Test
    void only_the_author_speaks_without_a_quotation() {
        assertThatThrownBy(() -> new Attribution(QuoteType.NONE, REED, Cue.NONE, 0, 1))
                .hasMessage("only the author speaks without a quotation, not " + REED + " NONE");
        assertThatThrownBy(() -> new Attribution(QuoteType.DIRECT, Source.AUTHOR, Cue.NONE, 0, 1))
                .hasMessage("only the author speaks without a quotation, not " + Source.AUTHOR + " DIRECT");
    }

    @Test
    void content_has_no_negative_length() {
        assertThatThrownBy(() -> new Attribution(QuoteType.DIRECT, REED, Cue.NONE, 3, 2))
                .hasMessage("content needs 0 <= begin <= end, not 3..2");
    }

    @Test
    void the_author_has_no_name() {
        assertThatThrownBy(() -> new Source(SourceKind.AUTHOR, "Reed", ""))
                .hasMessage("the author goes without a name, not by 'Reed'");
    }

    @Test
    void a_cue_has_words_and_a_force() {
        assertThatThrownBy(() -> new Cue("said", CueForce.NONE))
                .hasMessage("a cue has words and a force or neither, not 'said' and NONE");
        assertThatThrownBy(() -> new Cue("", CueForce.SAYS))
                .hasMessage("a cue has words and a force or neither, not '' and SAYS");
    }
}
