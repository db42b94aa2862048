package org.framewise.jobs.eval.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.Learner;
import org.junit.jupiter.api.Test;

class NestedCrossValidationTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a"), false);
    private static final int UNITS = 40;
    private static final int[] OUTER = IntStream.range(0, UNITS).map(i -> i % 5).toArray();
    private static final int[] INNER =
            IntStream.range(0, UNITS).map(i -> (i / 5) % 4).toArray();

    /** A learner that cheats whenever it may: it knows the label of a unit that it was trained on, and nothing else. */
    private record Memory(List<BitSet> gold, List<String> settings) implements Learner<String> {

        @Override
        public float[][][] scores(int[] train, int[] test) {
            BitSet known = new BitSet();
            IntStream.of(train).forEach(known::set);
            float[][] scores = IntStream.of(test)
                    .mapToObj(unit ->
                            new float[] {known.get(unit) && gold.get(unit).get(0) ? 1 : 0.5f})
                    .toArray(float[][]::new);
            return settings.stream().map(setting -> scores).toArray(float[][][]::new);
        }
    }

    @Test
    void neverScoresAUnitByAModelThatSawIt() {
        List<BitSet> gold =
                IntStream.range(0, UNITS).mapToObj(i -> bit(i % 3 == 0)).toList();
        HeldOut held = new NestedCrossValidation<>(new Memory(gold, List.of("only")), OUTER, INNER, line -> {})
                .fused(gold, SCHEME)
                .tunedFor(Metrics.named("micro-f1", SCHEME), gold, SCHEME);

        // All that is known of a unit is how often the label occurs elsewhere, about one time in three.
        assertThat(held.scores()).hasSize(UNITS);
        for (int unit = 0; unit < UNITS; unit++) {
            assertThat(held.scores().get(unit)).isEqualTo(held.scores().get(unit % 5));
            assertThat(held.scores().get(unit)[0]).isBetween(0.3f, 0.4f);
        }
        assertThat(held.choices()).hasSize(5).containsOnly("1.00 × only, GlobalThreshold");
    }

    /** The second of two settings scores perfectly. */
    private record SecondIsRight(List<BitSet> gold) implements Learner<String> {

        @Override
        public List<String> settings() {
            return List.of("wrong", "right");
        }

        @Override
        public float[][][] scores(int[] train, int[] test) {
            float[][] right = IntStream.of(test)
                    .mapToObj(unit -> new float[] {gold.get(unit).get(0) ? 0.9f : 0.1f})
                    .toArray(float[][]::new);
            float[][] wrong = IntStream.of(test)
                    .mapToObj(unit -> new float[] {gold.get(unit).get(0) ? 0.1f : 0.9f})
                    .toArray(float[][]::new);
            return new float[][][] {wrong, right};
        }
    }

    @Test
    void choosesTheSettingThatInnerFoldsPrefer() {
        List<BitSet> gold =
                IntStream.range(0, UNITS).mapToObj(i -> bit(i % 3 == 0)).toList();
        HeldOut held = new NestedCrossValidation<>(new SecondIsRight(gold), OUTER, INNER, line -> {})
                .fused(gold, SCHEME)
                .tunedFor(Metrics.named("micro-f1", SCHEME), gold, SCHEME);

        assertThat(held.choices())
                .hasSize(5)
                .allMatch(choice -> choice.matches("\\d\\.\\d\\d × right, GlobalThreshold"));
        assertThat(held.predicted()).isEqualTo(gold);
    }

    @Test
    void choosesForTheMeasuredUnitsAlone() {
        List<BitSet> truth =
                IntStream.range(0, UNITS).mapToObj(i -> bit(i % 3 == 0)).toList();
        List<BitSet> misleading = IntStream.range(0, UNITS)
                .mapToObj(i -> bit(i < UNITS / 2 ? i % 3 == 0 : i % 3 != 0))
                .toList();
        BitSet measured = new BitSet();
        measured.set(UNITS / 2, UNITS);

        HeldOut held = new NestedCrossValidation<>(new SecondIsRight(truth), OUTER, INNER, line -> {})
                .fused(misleading, SCHEME, measured)
                .tunedFor(Metrics.named("micro-f1", SCHEME), misleading, SCHEME);

        assertThat(held.choices())
                .hasSize(5)
                .allMatch(choice -> choice.matches("\\d\\.\\d\\d × wrong, GlobalThreshold"));
        assertThat(held.scores()).hasSize(UNITS);
    }

    private static BitSet bit(boolean is) {
        BitSet set = new BitSet();
        set.set(0, is);
        return set;
    }
}
