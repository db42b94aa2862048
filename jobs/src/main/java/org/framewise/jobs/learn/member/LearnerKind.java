package org.framewise.jobs.learn.member;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/** Which members learn. */
public enum LearnerKind {
    /** Logistic regressions over words and over embeddings. */
    LINEAR,
    /** Networks over embeddings. */
    NEURAL,
    /** Both. */
    ENSEMBLE;

    /** The name that options and model cards use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInputException if there is none of that name */
    public static LearnerKind of(String id) {
        return Stream.of(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "--learner",
                        "'" + id + "'",
                        "take one of "
                                + Stream.of(values()).map(LearnerKind::id).collect(Collectors.joining(", "))));
    }
}
