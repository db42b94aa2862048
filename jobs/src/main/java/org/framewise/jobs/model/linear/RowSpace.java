package org.framewise.jobs.model.linear;

import java.util.List;
import org.framewise.features.vector.SparseVector;

/**
 * Rows in coordinates of the space that they span. The best weights of an L2-regularised regression are a combination of
 * its rows (the representer theorem), so a few hundred long documents with 200 000 columns can be fitted, exactly, with as
 * many columns as there are documents: the rows of L, where L·Lᵀ is the matrix of their inner products.
 */
final class RowSpace {

    /** Keeps the inner products positive definite where two rows are equal. */
    private static final double JITTER = 1e-6;

    private final List<SparseVector> rows;
    private final int columns;
    private final double[][] lower;

    /** A last column of ones, for the intercept, is added to the rows. */
    RowSpace(List<SparseVector> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.lower = cholesky(products(rows, columns));
    }

    /** Whether fitting in row space takes clearly fewer numbers. */
    static boolean pays(List<SparseVector> rows) {
        long stored = rows.stream().mapToLong(row -> row.indices().length).sum();
        return 2L * rows.size() * rows.size() < stored;
    }

    /** Row {@code i}: its first {@code i + 1} coordinates, the others being 0. */
    double[] coordinates(int i) {
        return lower[i];
    }

    /** Weights over coordinates as weights over the columns, then the intercept. */
    double[] weights(double[] fitted) {
        double[] shares = solveTransposed(fitted);
        double[] weights = new double[columns + 1];
        for (int i = 0; i < shares.length; i++) {
            SparseVector row = rows.get(i);
            for (int k = 0; k < row.indices().length; k++) {
                weights[row.indices()[k]] += shares[i] * row.values()[k];
            }
            weights[columns] += shares[i];
        }
        return weights;
    }

    private static double[][] products(List<SparseVector> rows, int columns) {
        double[][] products = new double[rows.size()][];
        double[] spread = new double[columns];
        for (int i = 0; i < products.length; i++) {
            SparseVector row = rows.get(i);
            spread(row, spread, 1);
            products[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                products[i][j] = 1 + product(rows.get(j), spread);
            }
            products[i][i] += JITTER;
            spread(row, spread, 0);
        }
        return products;
    }

    private static void spread(SparseVector row, double[] into, double factor) {
        for (int k = 0; k < row.indices().length; k++) {
            into[row.indices()[k]] = factor * row.values()[k];
        }
    }

    private static double product(SparseVector row, double[] other) {
        double sum = 0;
        for (int k = 0; k < row.indices().length; k++) {
            sum += row.values()[k] * other[row.indices()[k]];
        }
        return sum;
    }

    /** In place: a lower triangle of a positive definite matrix becomes its Cholesky factor. */
    private static double[][] cholesky(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(Math.max(sum, JITTER)) : sum / a[j][j];
            }
        }
        return a;
    }

    /** Solves Lᵀ·x = b. */
    private double[] solveTransposed(double[] b) {
        double[] x = b.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }
}
