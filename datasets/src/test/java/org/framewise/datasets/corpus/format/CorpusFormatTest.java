package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;

class CorpusFormatTest {

    @Test
    void everyNameIsAFormat() {
        assertThat(CorpusFormat.ids()).hasSize(11).doesNotHaveDuplicates().allSatisfy(id -> assertThat(
                        CorpusFormat.of(id).id())
                .isEqualTo(id));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> CorpusFormat.of("ptc-sentence"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "ptc-sentence: no such format; did you mean 'ptc-sentences'? The formats are ptc-sentences,"
                                + " ptc-techniques, semeval2023-genre, semeval2023-frames, semeval2023-techniques,"
                                + " semeval2023-technique-sentences, semeval2025-narratives, rumoureval, narrative-frames, mentions, jsonl");
    }
}
