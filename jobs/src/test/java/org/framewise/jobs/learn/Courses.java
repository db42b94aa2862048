package org.framewise.jobs.learn;

import org.framewise.features.embedding.TextEncoder;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.model.linear.LiblinearSolver;

/** Ways to learn that tests take. */
final class Courses {

    /** Fast: regressions alone. */
    static final Course LINEAR = of(LearnerKind.LINEAR);

    private Courses() {}

    static Course of(LearnerKind kind) {
        return of(kind, Ablation.NONE);
    }

    static Course of(LearnerKind kind, Ablation ablation) {
        return new Course(kind, new LiblinearSolver(), ablation, TextEncoder.of("bge-small"), 1);
    }
}
