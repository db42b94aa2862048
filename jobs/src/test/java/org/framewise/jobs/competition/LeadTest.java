package org.framewise.jobs.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
class LeadTest {

    private static final double EXACT = 1e-12;

    @Test
    void halfAQuarterAndTwoEighths() {
        Lead lead = Lead.of(Map.of("a", 4L, "b", 2L, "c", 1L, "d", 1L, "e", 0L), 8);
        assertThat(lead.support()).isEqualTo(8);
        assertThat(lead.supported()).isEqualTo(4);
        assertThat(lead.leader()).contains("a");
        assertThat(lead.share()).hasValue(0.5);
        assertThat(lead.margin()).hasValue(0.25);
        // 1/2 of 1 bit, 1/4 of 2, twice 1/8 of 3; eight even ones would have 3.
        assertThat(lead.entropy().orElseThrow()).isCloseTo(1.75, within(EXACT));
        assertThat(lead.evenness().orElseThrow()).isCloseTo(1.75 / 3, within(EXACT));
    }

    @Test
    void threeToOne() {
        Lead lead = Lead.of(Map.of("a", 3L, "b", 1L), 2);
        // 2 - 3/4 log2 3
        assertThat(lead.entropy().orElseThrow()).isCloseTo(0.8112781244591328, within(EXACT));
        assertThat(lead.evenness().orElseThrow()).isCloseTo(0.8112781244591328, within(EXACT));
        assertThat(lead.margin()).hasValue(0.5);
    }

    @Test
    void allEven() {
        Lead lead = Lead.of(Map.of("b", 5L, "a", 5L, "c", 5L, "d", 5L), 4);
        assertThat(lead.leaders()).containsExactly("a", "b", "c", "d");
        assertThat(lead.leader()).isEmpty();
        assertThat(lead.share()).hasValue(0.25);
        assertThat(lead.margin()).hasValue(0);
        assertThat(lead.entropy().orElseThrow()).isCloseTo(2, within(EXACT));
        assertThat(lead.evenness().orElseThrow()).isCloseTo(1, within(EXACT));
    }

    @Test
    void oneAlone() {
        Lead lead = Lead.of(Map.of("a", 3L, "b", 0L), 7);
        assertThat(lead).isEqualTo(new Lead(3, 1, List.of("a"), just(1), just(1), just(0), just(0)));
    }

    @Test
    void anAxisOfOneNarrativeHasNoEvenness() {
        assertThat(Lead.of(Map.of("a", 3L), 1).evenness()).isEmpty();
    }

    @Test
    void withoutSupportNothingIsKnown() {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(Lead.of(Map.of("a", 0L), 7)).isEqualTo(new Lead(0, 0, List.of(), none, none, none, none));
    }

    private static OptionalDouble just(double value) {
        return OptionalDouble.of(value);
    }
}
