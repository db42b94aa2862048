package org.framewise.jobs.eval.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.decision.DecisionRule;
import org.framewise.jobs.model.decision.GlobalThreshold;
import org.framewise.jobs.model.decision.LabelThresholds;
import org.junit.jupiter.api.Test;

class RuleFitterTest {

    private static final List<BitSet> GOLD = List.of(set(0), set(0), set(1), set());
    private static final List<float[]> SCORES = List.of(
            new float[] {0.9f, 0.3f}, new float[] {0.8f, 0.2f}, new float[] {0.6f, 0.4f}, new float[] {0.1f, 0.1f});

    @Test
    void cutsMidwayBetweenScores() {
        LabelThresholds rule = (LabelThresholds) ThresholdFitters.eachLabel(GOLD, SCORES);

        assertThat(rule.thresholds().get(0)).isBetween(0.69, 0.71);
        assertThat(rule.thresholds().get(1)).isBetween(0.34, 0.36);
        assertThat(Decisions.of(rule, SCORES)).isEqualTo(GOLD);
    }

    /** Of 0.9, 0.6, 0.4 and 0.1 the sum is 2: F1 is 0.6, 0.75, 0.76 and 0.67 for one to four, whatever is gold. */
    @Test
    void cutsWhereTheBestF1IsExpected() {
        List<float[]> scores = List.of(new float[] {0.4f}, new float[] {0.9f}, new float[] {0.1f}, new float[] {0.6f});
        LabelThresholds rule = (LabelThresholds) ThresholdFitters.expected(List.of(set(), set(), set(), set()), scores);

        assertThat(rule.thresholds().get(0)).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void expectsUnitsThatScoreAlikeToBeAcceptedTogether() {
        List<float[]> alike = List.of(new float[] {0.3f}, new float[] {0.3f}, new float[] {0.3f});
        DecisionRule rule = ThresholdFitters.expected(List.of(set(0), set(), set()), alike);

        assertThat(Decisions.of(rule, alike)).containsOnly(set(0));
    }

    @Test
    void expectsNothingOfScoresOfZero() {
        List<float[]> never = List.of(new float[] {0}, new float[] {0});
        DecisionRule rule = ThresholdFitters.expected(List.of(set(0), set()), never);

        assertThat(Decisions.of(rule, never)).containsOnly(set());
    }

    @Test
    void takesOneThresholdForAllLabels() {
        GlobalThreshold rule = (GlobalThreshold) ThresholdFitters.global(GOLD, SCORES);

        // over 0.7: two hits, no false alarm, one miss, F1 0.8; over 0.35: three hits and one false alarm, F1 6/7
        assertThat(rule.threshold()).isBetween(0.34, 0.36);
    }

    @Test
    void acceptsNothingWhereNothingIsGold() {
        List<BitSet> none = List.of(set(), set(), set(), set());

        assertThat(Decisions.of(ThresholdFitters.eachLabel(none, SCORES), SCORES))
                .isEqualTo(none);
    }

    @Test
    void biasesHelpTheRareClass() {
        LabelScheme single = LabelScheme.flat(List.of("common", "rare"), true);
        List<BitSet> gold = List.of(set(0), set(0), set(0), set(1));
        List<float[]> scores = List.of(
                new float[] {0.9f, 0.1f}, new float[] {0.9f, 0.1f}, new float[] {0.8f, 0.2f}, new float[] {0.6f, 0.4f});
        DecisionRule rule = new BiasFitter(2, Metrics.named("macro-f1", single)).fit(gold, scores);

        assertThat(Decisions.of(rule, scores)).isEqualTo(gold);
    }

    @Test
    void givesTheResidualLabelAlone() {
        LabelScheme levels = new LabelScheme(List.of("x", "x: p", "x: q", "Other"), List.of(0, 0, 0, 3), 3, false);
        List<BitSet> gold = List.of(set(0, 1), set(0, 2), set(3), set(0, 1));
        List<float[]> scores = List.of(
                new float[] {0.9f, 0.8f, 0.2f, 0.1f},
                new float[] {0.9f, 0.2f, 0.8f, 0.1f},
                new float[] {0.3f, 0.2f, 0.2f, 0.9f},
                new float[] {0.9f, 0.7f, 0.1f, 0.2f});
        DecisionRule rule = new TopLabelsFitter(levels, Metrics.named("samples-f1-fine", levels)).fit(gold, scores);

        assertThat(Decisions.of(rule, scores)).isEqualTo(gold);
    }

    private static BitSet set(int... labels) {
        BitSet set = new BitSet();
        for (int label : labels) {
            set.set(label);
        }
        return set;
    }
}
