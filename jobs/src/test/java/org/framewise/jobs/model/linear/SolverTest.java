package org.framewise.jobs.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.framewise.features.vector.SparseVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolverTest {

    private static final int COLUMNS = 60;

    /** Whatever the solver, the gradient of the objective must vanish at the weights that it returns. */
    @ParameterizedTest
    @CsvSource({
        "200, 3, 1, true",
        "200, 3, 1, false",
        "12, 40, 3, true",
        "12, 40, 0.3, false",
        "200, 50, 1, true",
        "200, 50, 0.1, false"
    })
    void liblinearFindsTheOptimum(int rows, int perRow, double cost, boolean balanced) {
        List<SparseVector> data = rows(rows, perRow);
        boolean[] positive = labels(data);
        LinearSetting setting = new LinearSetting(cost, balanced);
        double[] found = new LiblinearSolver().prepare(data, COLUMNS).fit(positive, setting);

        assertThat(gradientNorm(data, positive, setting, found, true))
                .isLessThan(0.02 * gradientNorm(data, positive, setting, new double[COLUMNS + 1], true));
    }

    @Test
    void fitsFewLongRowsInTheirOwnSpace() {
        assertThat(RowSpace.pays(rows(12, 40))).isTrue();
        assertThat(RowSpace.pays(rows(200, 3))).isFalse();
    }

    @Test
    void fitsRowsWithFewGapsAsPlainArrays() {
        assertThat(DenseRows.pays(rows(200, 50), COLUMNS)).isTrue();
        assertThat(DenseRows.pays(rows(200, 3), COLUMNS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50})
    void givesTheSameBitsTwice(int perRow) {
        List<SparseVector> data = rows(50, perRow);
        LinearSetting setting = new LinearSetting(1, true);

        assertThat(new LiblinearSolver().prepare(data, COLUMNS).fit(labels(data), setting))
                .isEqualTo(new LiblinearSolver().prepare(data, COLUMNS).fit(labels(data), setting));
    }

    @Test
    void mllibFindsTheOptimumWithAFreeIntercept() throws Exception {
        List<SparseVector> data = rows(200, 3);
        boolean[] positive = labels(data);
        LinearSetting setting = new LinearSetting(1, true);
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .getOrCreate()) {
            double[] found = new MllibSolver(spark, 1).prepare(data, COLUMNS).fit(positive, setting);

            assertThat(gradientNorm(data, positive, setting, found, false)).isCloseTo(0, within(0.02));
        }
    }

    private static double gradientNorm(
            List<SparseVector> rows, boolean[] positive, LinearSetting setting, double[] w, boolean interceptToo) {
        double[] weights = setting.balanced() ? ClassWeights.balanced(positive) : new double[] {1, 1};
        double[] gradient = w.clone();
        gradient[COLUMNS] = interceptToo ? w[COLUMNS] : 0;
        for (int i = 0; i < positive.length; i++) {
            SparseVector row = rows.get(i);
            double margin = w[COLUMNS];
            for (int k = 0; k < row.indices().length; k++) {
                margin += row.values()[k] * w[row.indices()[k]];
            }
            double error = 1 / (1 + Math.exp(-margin)) - (positive[i] ? 1 : 0);
            double factor = setting.cost() * weights[positive[i] ? 1 : 0] * error;
            for (int k = 0; k < row.indices().length; k++) {
                gradient[row.indices()[k]] += factor * row.values()[k];
            }
            gradient[COLUMNS] += factor;
        }
        return Math.sqrt(IntStream.range(0, gradient.length)
                .mapToDouble(i -> gradient[i] * gradient[i])
                .sum());
    }

    private static List<SparseVector> rows(int count, int perRow) {
        Random random = new Random(3);
        List<SparseVector> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] columns =
                    random.ints(0, COLUMNS).distinct().limit(perRow).sorted().toArray();
            float[] values = new float[perRow];
            for (int k = 0; k < perRow; k++) {
                values[k] = 0.2f + random.nextFloat();
            }
            rows.add(new SparseVector(columns, values));
        }
        return rows;
    }

    private static boolean[] labels(List<SparseVector> rows) {
        boolean[] positive = new boolean[rows.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = rows.get(i).indices()[0] % 3 == 0;
        }
        positive[0] = true;
        positive[1] = false;
        return positive;
    }
}
