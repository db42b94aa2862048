package org.framewise.jobs.model.neural.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.SparseVector;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.linear.LiblinearSolver;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;

/** Logistic regression over one dense vector a unit, the mean of its items, centred on the training units. */
record LogisticLearner(List<float[]> vectors, boolean[][] gold, LinearSetting setting)
        implements Learner<LinearSetting> {

    @Override
    public List<LinearSetting> settings() {
        return List.of(setting);
    }

    @Override
    public float[][][] scores(int[] train, int[] test) {
        float[] centre = new float[vectors.get(0).length];
        for (int unit : train) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += vectors.get(unit)[i] / train.length;
            }
        }
        Solver.Problem problem = new LiblinearSolver().prepare(rows(train, centre), centre.length);
        List<SparseVector> unseen = rows(test, centre);
        float[][] scores = new float[test.length][gold[0].length];
        for (int label = 0; label < gold[0].length; label++) {
            int of = label;
            boolean[] positive = new boolean[train.length];
            IntStream.range(0, train.length).forEach(i -> positive[i] = gold[train[i]][of]);
            double[] weights = problem.fit(positive, setting);
            for (int i = 0; i < test.length; i++) {
                scores[i][label] = probability(unseen.get(i).values(), weights);
            }
        }
        return new float[][][] {scores};
    }

    private List<SparseVector> rows(int[] units, float[] centre) {
        int[] columns = IntStream.range(0, centre.length).toArray();
        return Arrays.stream(units)
                .mapToObj(unit -> {
                    float[] row = vectors.get(unit).clone();
                    IntStream.range(0, row.length).forEach(i -> row[i] -= centre[i]);
                    return new SparseVector(columns, row);
                })
                .toList();
    }

    private static float probability(float[] row, double[] weights) {
        double margin = weights[row.length];
        for (int i = 0; i < row.length; i++) {
            margin += row[i] * weights[i];
        }
        return (float) (1 / (1 + Math.exp(-margin)));
    }
}
