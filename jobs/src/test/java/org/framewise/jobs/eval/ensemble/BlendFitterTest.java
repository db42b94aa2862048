package org.framewise.jobs.eval.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Blend;
import org.junit.jupiter.api.Test;

class BlendFitterTest {

    /** Log odds of a sign of blur 1 are twice the sign. */
    private static final double HONEST = 2;

    @Test
    void aMemberThatKnowsNothingGetsLittleWeight() {
        Experts experts = Experts.of(1000, 1, 0.5, 1, 100);
        // What the second says has nothing to do with the truth: a hundredth of noise of a hundred.
        List<float[][]> scores = List.of(experts.scores(0, HONEST), experts.scores(1, HONEST / 100));

        Blend blend = BlendFitter.fit(experts.gold(), scores, experts.units());

        assertThat(blend.weights().get(0)).isBetween(0.8, 1.2);
        assertThat(Math.abs(blend.weights().get(1))).isLessThan(0.1);
    }

    @Test
    void equalMembersGetEqualWeights() {
        Experts experts = Experts.of(300, 2, 0.5, 1);
        float[][] scores = experts.scores(0, HONEST);

        Blend blend = BlendFitter.fit(experts.gold(), List.of(scores, scores), experts.units());

        assertThat(blend.weights().get(0)).isCloseTo(blend.weights().get(1), within(1e-9));
        assertThat(blend.weights().get(0) + blend.weights().get(1)).isBetween(0.8, 1.2);
    }

    @Test
    void membersThatEachKnowSomethingElseAddUp() {
        Experts experts = Experts.of(2000, 3, 0.5, 1, 1);

        Blend blend = BlendFitter.fit(
                experts.gold(), List.of(experts.scores(0, HONEST), experts.scores(1, HONEST)), experts.units());

        assertThat(blend.weights()).allSatisfy(weight -> assertThat(weight).isBetween(0.8, 1.2));
    }

    @Test
    void fewUnitsStayNearEqualShares() {
        Experts experts = Experts.of(8, 4, 0.5, 0.5, 100);
        List<float[][]> scores = List.of(experts.scores(0, HONEST), experts.scores(1, HONEST / 100));

        Blend blend = BlendFitter.fit(experts.gold(), scores, experts.units());

        assertThat(blend.weights()).allSatisfy(weight -> assertThat(weight).isCloseTo(0.5, within(0.2)));
    }

    @Test
    void theInterceptLearnsHowOftenALabelOccurs() {
        Experts experts = Experts.of(2000, 5, 0.1, 1);

        Blend blend = BlendFitter.fit(experts.gold(), List.<float[][]>of(experts.scores(0, HONEST)), experts.units());

        assertThat(blend.weights().get(0)).isBetween(0.8, 1.2);
        assertThat(blend.intercepts()).singleElement().satisfies(intercept -> assertThat(intercept)
                .isCloseTo(Math.log(0.1 / 0.9), within(0.4)));
    }

    /** The second label is there where the first is not, and its scores are too high by a factor of e in the odds. */
    @Test
    void eachLabelHasAnInterceptAndAllShareTheWeights() {
        Experts experts = Experts.of(2000, 6, 0.5, 1);
        List<BitSet> gold = experts.gold().stream()
                .map(labels -> BitSet.valueOf(new long[] {labels.get(0) ? 1 : 2}))
                .toList();
        float[][] scores = experts.scores(0, HONEST);
        float[][] both = IntStream.range(0, scores.length)
                .mapToObj(unit -> new float[] {
                    scores[unit][0], (float) (1 / (1 + Math.exp(-(1 - HONEST * experts.signs()[0][unit]))))
                })
                .toArray(float[][]::new);

        Blend blend = BlendFitter.fit(gold, List.<float[][]>of(both), experts.units());

        assertThat(blend.weights()).hasSize(1);
        assertThat(blend.intercepts().get(0)).isCloseTo(0, within(0.2));
        assertThat(blend.intercepts().get(1)).isCloseTo(-1, within(0.2));
    }

    @Test
    void onlyTheUnitsThatAreNamedTakePart() {
        Experts experts = Experts.of(400, 7, 0.5, 1);
        int[] half = IntStream.range(0, 200).toArray();
        float[][] scores = experts.scores(0, HONEST);
        Blend before = BlendFitter.fit(experts.gold(), List.<float[][]>of(scores), half);
        for (int unit = 200; unit < 400; unit++) {
            scores[unit] = new float[0];
        }

        assertThat(BlendFitter.fit(experts.gold(), List.<float[][]>of(scores), half))
                .isEqualTo(before);
    }
}
