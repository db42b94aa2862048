package org.framewise.jobs.eval.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a"), false);
    private static final Metric ACCURACY = Metrics.named("accuracy", SCHEME);
    private static final double HONEST = 2;

    private static Fusion fusion(Experts experts, int[] members, float[][]... scores) {
        return Fusion.of(new OutOfFold(scores, members, experts.folds()), experts.gold(), SCHEME);
    }

    private static double accuracy(Experts experts, Fusion fusion) {
        return Selection.best(fusion.honest(), experts.gold(), SCHEME, ACCURACY).value();
    }

    @Test
    void takesTheBetterSettingOfEachMember() {
        Experts experts = Experts.of(800, 1, 0.5, 1, 1, 3, 3);
        // Settings 0 and 1 are one member's, 2 and 3 another's.
        Fusion fusion = fusion(
                experts,
                new int[] {0, 0, 1, 1},
                experts.scores(2, 0.2),
                experts.scores(0, HONEST),
                experts.scores(1, HONEST),
                experts.scores(3, 0.2));

        assertThat(fusion.settings()).containsExactly(1, 2);
        assertThat(fusion.blend().weights()).hasSize(2);
    }

    @Test
    void twoThatKnowDifferentThingsAreBetterThanEach() {
        Experts experts = Experts.of(800, 2, 0.5, 1, 1);
        float[][] first = experts.scores(0, HONEST);
        float[][] second = experts.scores(1, HONEST);

        Fusion both = fusion(experts, new int[] {0, 1}, first, second);

        assertThat(both.settings()).containsExactly(0, 1);
        for (float[][] alone : List.of(first, second)) {
            assertThat(accuracy(experts, both))
                    .isGreaterThan(accuracy(experts, fusion(experts, new int[] {0}, alone)) + 0.03);
        }
    }

    @Test
    void aMemberThatOnlyMisleadsIsHardlyHeard() {
        Experts experts = Experts.of(400, 3, 0.5, 0.3);
        SplittableRandom random = new SplittableRandom(3);
        float[][] noise = new float[400][];
        for (int unit = 0; unit < noise.length; unit++) {
            noise[unit] = new float[] {random.nextBoolean() ? 0.999f : 0.001f};
        }

        Fusion fusion = fusion(experts, new int[] {0, 1}, noise, experts.scores(0, HONEST));

        assertThat(fusion.settings()).containsExactly(0, 1);
        assertThat(Math.abs(fusion.blend().weights().get(0))).isLessThan(0.15);
        assertThat(fusion.blend().weights().get(1)).isGreaterThan(0.5);
        assertThat(accuracy(experts, fusion)).isGreaterThan(0.98);
    }

    /** The second repeats the first and then contradicts it: its weight would be negative. */
    @Test
    void aMemberThatWouldCountAgainstItselfIsLeftOut() {
        Experts experts = Experts.of(800, 10, 0.5, 1, 1);
        float[][] first = experts.scores(0, HONEST);
        float[][] second = experts.scores(1, HONEST);
        float[][] contrary = new float[second.length][];
        for (int unit = 0; unit < contrary.length; unit++) {
            contrary[unit] = new float[] {1 - second[unit][0]};
        }

        Fusion fusion = fusion(experts, new int[] {0, 1}, first, contrary);

        assertThat(fusion.settings()).containsExactly(0);
        assertThat(fusion.blend())
                .isEqualTo(fusion(experts, new int[] {0}, first).blend());
        assertThat(fusion(experts, new int[] {0}, contrary).settings()).containsExactly(0);
    }

    /** Both settings decide alike, but only the second knows how sure it may be. */
    @Test
    void ofSettingsThatDecideAlikeTheBetterBelieved() {
        Experts experts = Experts.of(800, 9, 0.5, 1);
        float[][] honest = experts.scores(0, HONEST);
        float[][] coarse = new float[honest.length][];
        for (int unit = 0; unit < coarse.length; unit++) {
            coarse[unit] = new float[] {honest[unit][0] > 0.5 ? 0.8f : 0.2f};
        }

        assertThat(fusion(experts, new int[] {0, 0}, coarse, honest).settings()).containsExactly(1);
        assertThat(fusion(experts, new int[] {0, 0}, honest, coarse).settings()).containsExactly(0);
    }

    /** Believing noise would cost more than telling how often the label occurs, whose log loss is ln 2. */
    @Test
    void fromMembersThatKnowNothingNothingIsLearned() {
        Experts experts = Experts.of(200, 4, 0.5, 1000, 1000, 1000);
        Fusion fusion = fusion(
                experts,
                new int[] {0, 1, 2},
                experts.scores(0, 0.002),
                experts.scores(1, 0.002),
                experts.scores(2, 0.002));

        double loss = 0;
        for (int unit = 0; unit < 200; unit++) {
            float probability = fusion.probabilities().get(unit)[0];
            loss -= Math.log(experts.gold().get(unit).get(0) ? probability : 1 - probability) / 200;
        }
        assertThat(loss).isBetween(Math.log(2) - 0.01, Math.log(2) + 0.1);
        assertThat(accuracy(experts, fusion)).isBetween(0.35, 0.6);
    }

    /** It says of a fold what is right there, but by a number that means the opposite elsewhere. */
    @Test
    void aMemberThatLearnedEachFoldByHeartGainsNothing() {
        Experts experts = Experts.of(400, 5, 0.5, 1, 1);
        int[] folds = experts.folds();
        float[][] heart = new float[400][];
        for (int unit = 0; unit < heart.length; unit++) {
            boolean is = experts.gold().get(unit).get(0);
            float level = (folds[unit] + 1) / 10f;
            heart[unit] = new float[] {folds[unit] % 2 == 0 == is ? level + 0.05f : level};
        }

        Fusion fusion = fusion(experts, new int[] {0}, new float[][][] {heart});

        assertThat(accuracy(experts, fusion)).isLessThan(0.65);
    }

    @Test
    void unitsWithoutAFoldTakeNoPart() {
        Experts experts = Experts.of(400, 6, 0.5, 1, 1);
        int[] folds = experts.folds();
        float[][] first = experts.scores(0, HONEST);
        float[][] second = experts.scores(1, HONEST);
        for (int unit = 300; unit < 400; unit++) {
            folds[unit] = -1;
            first[unit] = new float[0];
            second[unit] = new float[0];
        }
        OutOfFold scores = new OutOfFold(new float[][][] {first, second}, new int[] {0, 1}, folds);

        Fusion fusion = Fusion.of(scores, experts.gold(), SCHEME);

        assertThat(fusion.probabilities().subList(0, 300))
                .allSatisfy(row -> assertThat(row).hasSize(1));
        assertThat(fusion.probabilities().subList(300, 400))
                .allSatisfy(row -> assertThat(row).isEmpty());
        experts.gold().subList(300, 400).forEach(labels -> labels.flip(0));
        assertThat(Fusion.of(scores, experts.gold(), SCHEME).blend()).isEqualTo(fusion.blend());
    }

    @Test
    void saysWhatWasChosen() {
        Experts experts = Experts.of(2000, 7, 0.5, 1, 1);
        Fusion fusion = fusion(experts, new int[] {0, 1}, experts.scores(0, HONEST), experts.scores(1, HONEST));

        assertThat(fusion.describe(List.of("words C=1.0", "network 4 x 64")))
                .matches("[01]\\.\\d\\d × words C=1\\.0 \\+ [01]\\.\\d\\d × network 4 x 64");
    }

    @Test
    void aNewUnitIsBlendedThenCalibrated() {
        Experts experts = Experts.of(400, 8, 0.5, 1, 1);
        float[][] first = experts.scores(0, 1);
        float[][] second = experts.scores(1, 1);
        Fusion fusion = fusion(experts, new int[] {0, 1}, first, second);
        float[][][] fresh = {{{0.2f}, {0.9f}}, {{0.4f}, {0.7f}}};

        assertThat(fusion.of(fresh, 1))
                .isEqualTo(fusion.calibration().of(fusion.blend().of(List.of(new float[] {0.9f}, new float[] {0.7f}))));
    }
}
