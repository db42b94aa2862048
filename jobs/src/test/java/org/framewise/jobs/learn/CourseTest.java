package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.model.linear.LiblinearSolver;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void aSeedOfZeroWouldNotBeOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(
                        LearnerKind.LINEAR, new LiblinearSolver(), Ablation.NONE, new HashedNgramEncoder(), 0))
                .withMessage("a seed is not 0");
        assertThat(new Course(LearnerKind.LINEAR, new LiblinearSolver(), Ablation.NONE, new HashedNgramEncoder(), -3)
                        .seed())
                .isEqualTo(-3);
    }
}
