package org.framewise.jobs.learn.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerKindTest {

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void isFoundByItsName(LearnerKind kind) {
        assertThat(LearnerKind.of(kind.id())).isEqualTo(kind);
    }

    @Test
    void namesAreSmall() {
        assertThat(LearnerKind.values()).extracting(LearnerKind::id).containsExactly("linear", "neural", "ensemble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "", "Linear"})
    void thereIsNoOther(String id) {
        assertThatThrownBy(() -> LearnerKind.of(id))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--learner: '" + id + "'; take one of linear, neural, ensemble");
    }
}
