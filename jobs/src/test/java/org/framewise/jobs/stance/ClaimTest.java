package org.framewise.jobs.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void evidence_lies_in_the_sentence() {
        assertThatThrownBy(
                        () -> new Claim(Claims.unit("🔥 it"), "en", Attribution.author(4), "", List.of(new Span(0, 5))))
                .hasMessage("evidence Span[begin=0, end=5] lies outside the sentence's 4 code points");
    }

    @Test
    void tables_have_lower_case_names() {
        assertThat(Arrays.stream(Stance.values()).map(Stance::column))
                .containsExactly("endorses", "reports", "questions", "rejects");
    }

    @Test
    void evidence_counts_code_points() {
        assertThat(new LexicalStanceJudge()
                        .judge(Claims.of("🔥🔥 It was not a [false 🔥 flag].", "en", ""))
                        .stance())
                .isEqualTo(Stance.REJECTS);
    }

    @Test
    void a_judge_works_after_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new LexicalStanceJudge());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            StanceJudge copy = (StanceJudge) in.readObject();
            assertThat(copy.judge(Claims.of("This was not a [false flag].", "en", ""))
                            .stance())
                    .isEqualTo(Stance.REJECTS);
        }
    }
}
