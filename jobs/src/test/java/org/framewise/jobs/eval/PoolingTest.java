package org.framewise.jobs.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.junit.jupiter.api.Test;

class PoolingTest {

    /** Article a has the sentences of paragraph 1, 1 and 3, article b one of its own paragraph 1. */
    private static final LabelledCorpus CORPUS = new LabelledCorpus(
            "test",
            "",
            Target.SENTENCE,
            false,
            List.of("x", "y"),
            List.of(
                    sentence("a", "1", "First.", 0, "x"),
                    sentence("a", "1", "Second.", 0.5, "y"),
                    sentence("a", "3", "Third.", 1),
                    sentence("b", "1", "Fourth.", 0, "y")),
            List.of());

    private static final Pooling POOLING = Pooling.bySharedId(CORPUS);

    private static Example sentence(String article, String line, String text, double position, String... labels) {
        return new Example(article, line, text, Map.of("title", "T"), position, Set.of(labels), "train");
    }

    private static float[] row(double x, double y) {
        return new float[] {(float) x, (float) y};
    }

    @Test
    void unitsOfAnArticleThatShareAnIdAreAPool() {
        assertThat(POOLING.pools()).containsExactly(0, 0, 1, 2);
        assertThat(POOLING.size()).isEqualTo(3);
        assertThat(POOLING.isIdle()).isFalse();
    }

    @Test
    void whereIdsDifferThereIsNothingToPool() {
        LabelledCorpus apart = CORPUS.with(List.of(sentence("a", "1", "First.", 0), sentence("a", "2", "Second.", 1)));

        assertThat(Pooling.bySharedId(apart).isIdle()).isTrue();
    }

    @Test
    void aPoolIsAsLikelyAsTheLikeliestOfItsUnits() {
        List<float[]> scores = List.of(row(0.2, 0.9), row(0.4, 0.1), row(0.3, 0.3));

        assertThat(POOLING.of(new int[] {0, 1, 2})).containsExactly(0, 1);
        assertThat(POOLING.of(new int[] {0, 1, 2}, scores)).containsExactly(row(0.4, 0.9), row(0.3, 0.3));
        assertThat(scores.get(0)).containsExactly(row(0.2, 0.9));
    }

    @Test
    void poolsTakePartWhereTheirUnitsDo() {
        OutOfFold scores = OutOfFold.ofOne(
                List.of(row(0.2, 0.9), row(0.4, 0.1), new float[0], row(0.5, 0.6)), new int[] {2, 2, -1, 0});

        OutOfFold pooled = POOLING.of(scores);

        assertThat(pooled.folds()).containsExactly(2, -1, 0);
        assertThat(pooled.scores()[0][0]).containsExactly(row(0.4, 0.9));
        assertThat(pooled.scores()[0][1]).isEmpty();
        assertThat(pooled.scores()[0][2]).containsExactly(row(0.5, 0.6));
    }

    @Test
    void aPoolHasTheLabelsOfItsUnits() {
        LabelledTask pooled = POOLING.of(LabelledTask.of(CORPUS, Optional.empty()));

        assertThat(pooled.gold()).containsExactly(bits(0, 1), bits(), bits(1));
        assertThat(pooled.corpus().examples())
                .extracting(Example::text)
                .containsExactly("First. Second.", "Third.", "Fourth.");
        assertThat(pooled.corpus().examples().get(0)).isEqualTo(sentence("a", "1", "First. Second.", 0, "x", "y"));
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
