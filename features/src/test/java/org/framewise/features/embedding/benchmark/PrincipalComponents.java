package org.framewise.features.embedding.benchmark;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions along which weighted rows differ most, by Jacobi's rotations of their covariance.
 *
 * @param mean of the rows
 * @param directions of length 1, that of the largest variance first
 * @param variances along them
 */
record PrincipalComponents(double[] mean, double[][] directions, double[] variances) {

    private static final int MOST_SWEEPS = 50;
    /** Of what is left beside the diagonal, against what is on it. */
    private static final double SMALL = 1e-22;

    static PrincipalComponents of(float[][] rows, double[] weights) {
        int size = rows[0].length;
        double total =
                IntStream.range(0, rows.length).mapToDouble(row -> weights[row]).sum();
        double[] mean = new double[size];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < size; i++) {
                mean[i] += rows[row][i] * weights[row] / total;
            }
        }
        double[][] matrix = new double[size][size];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < size; i++) {
                double left = (rows[row][i] - mean[i]) * weights[row] / total;
                for (int j = 0; j < size; j++) {
                    matrix[i][j] += left * (rows[row][j] - mean[j]);
                }
            }
        }
        return sorted(mean, matrix, diagonalise(matrix));
    }

    /** The first {@code dimension} coordinates of a row. */
    double[] project(float[] row, int dimension) {
        double[] found = new double[dimension];
        for (int d = 0; d < dimension; d++) {
            for (int i = 0; i < row.length; i++) {
                found[d] += (row[i] - mean[i]) * directions[d][i];
            }
        }
        return found;
    }

    private static PrincipalComponents sorted(double[] mean, double[][] diagonal, double[][] vectors) {
        int[] order = IntStream.range(0, mean.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -diagonal[i][i]))
                .mapToInt(i -> i)
                .toArray();
        double[][] directions = new double[order.length][];
        double[] variances = new double[order.length];
        for (int d = 0; d < order.length; d++) {
            directions[d] = vectors[order[d]];
            variances[d] = diagonal[order[d]][order[d]];
        }
        return new PrincipalComponents(mean, directions, variances);
    }

    /** Leaves the eigenvalues on the diagonal; the eigenvectors are the rows of what comes back. */
    private static double[][] diagonalise(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    private static boolean isDiagonal(double[][] matrix) {
        double on = 0;
        double beside = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double square = matrix[i][j] * matrix[i][j];
                on += i == j ? square : 0;
                beside += i == j ? 0 : square;
            }
        }
        return beside <= SMALL * on;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double angle = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, angle) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            double left = row[p];
            double right = row[q];
            row[p] = cosine * left - sine * right;
            row[q] = sine * left + cosine * right;
        }
        turn(matrix[p], matrix[q], cosine, sine);
        turn(vectors[p], vectors[q], cosine, sine);
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double left = one[i];
            double right = other[i];
            one[i] = cosine * left - sine * right;
            other[i] = sine * left + cosine * right;
        }
    }
}
