package org.framewise.jobs.model.linear;

import java.util.List;
import org.framewise.features.vector.SparseVector;

/** Rows that have a number in most columns, as embeddings do: plain arrays, a last column of ones for the intercept. */
final class DenseRows {

    private static final double MOSTLY = 0.5;
    /** So many sums run side by side, as one sum alone would wait for itself. */
    private static final int LANES = 8;

    private final float[][] rows;
    private final int columns;

    DenseRows(List<SparseVector> rows, int columns) {
        this.rows = rows.stream().map(row -> dense(row, columns)).toArray(float[][]::new);
        this.columns = columns + 1;
    }

    /** Whether the rows are full enough to be stored column by column. */
    static boolean pays(List<SparseVector> rows, int columns) {
        long stored = rows.stream().mapToLong(row -> row.indices().length).sum();
        return stored > MOSTLY * rows.size() * columns;
    }

    private static float[] dense(SparseVector row, int columns) {
        float[] dense = new float[columns + 1];
        for (int i = 0; i < row.indices().length; i++) {
            dense[row.indices()[i]] = row.values()[i];
        }
        dense[columns] = 1;
        return dense;
    }

    /** How many columns, that of ones counted in. */
    int columns() {
        return columns;
    }

    /**
     * ½‖w‖² + Σ cᵢ·log(1 + exp(−yᵢ·w·xᵢ)) and its gradient.
     *
     * @param costs for each row its cᵢ
     */
    Lbfgs.Objective logistic(boolean[] positive, double[] costs) {
        return (weights, gradient) -> {
            float[] narrow = narrow(weights);
            float[] sums = new float[columns];
            double value = 0;
            for (int i = 0; i < rows.length; i++) {
                double margin = positive[i] ? product(rows[i], narrow) : -product(rows[i], narrow);
                value += costs[i] * loss(margin);
                double pull = costs[i] / (1 + Math.exp(margin));
                add(rows[i], (float) (positive[i] ? -pull : pull), sums);
            }
            for (int column = 0; column < columns; column++) {
                value += weights[column] * weights[column] / 2;
                gradient[column] = weights[column] + sums[column];
            }
            return value;
        };
    }

    private static float[] narrow(double[] wide) {
        float[] narrow = new float[wide.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) wide[i];
        }
        return narrow;
    }

    private static double loss(double margin) {
        return margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    }

    private static void add(float[] row, float factor, float[] sums) {
        for (int i = 0; i < row.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    private static double product(float[] row, float[] weights) {
        float[] lanes = new float[LANES];
        int whole = row.length - row.length % LANES;
        for (int i = 0; i < whole; i += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] += row[i + lane] * weights[i + lane];
            }
        }
        double sum = 0;
        for (int i = whole; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        for (float lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}
