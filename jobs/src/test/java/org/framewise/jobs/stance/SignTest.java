package org.framewise.jobs.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {

    @ParameterizedTest
    @CsvSource({
        "'',               ENDORSES",
        "SPOKEN,           REPORTS",
        "SPOKEN ADOPTED,   ENDORSES",
        "ADOPTED,          ENDORSES",
        "SPOKEN DOUBTED,   QUESTIONS",
        "ASKED,            QUESTIONS",
        "SPOKEN DENIED,    REJECTS",
        "ASKED REFUTED,    REJECTS",
        "DOUBTED UNREAL,   REJECTS",
        "ADOPTED NEGATED,  REJECTS",
    })
    void theStrongestSignDecides(String names, Stance stance) {
        Set<Sign> signs = Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Sign::valueOf)
                .collect(Collectors.toSet());

        assertThat(Sign.stance(signs)).isEqualTo(stance);
    }
}
