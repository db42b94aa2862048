package org.framewise.jobs.model.linear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.SparseVector;

/**
 * LIBLINEAR's trust-region Newton method, in memory and with no random numbers. It reaches the optimum that MLlib's L-BFGS
 * creeps up to, some forty times sooner where columns outnumber rows; hence it is the default. Rows without gaps, such as
 * embeddings, are fitted to the same optimum as plain arrays.
 */
public final class LiblinearSolver implements Solver {

    private static final double TOLERANCE = 1e-2;
    private static final int MOST_ITERATIONS = 300;

    static {
        Linear.disableDebugOutput();
    }

    @Override
    public String name() {
        return "liblinear";
    }

    @Override
    public Problem prepare(List<SparseVector> rows, int columns) {
        if (RowSpace.pays(rows)) {
            RowSpace space = new RowSpace(rows, columns);
            Feature[][] features = IntStream.range(0, rows.size())
                    .mapToObj(i -> nodes(space.coordinates(i)))
                    .toArray(Feature[][]::new);
            return (positive, setting) -> space.weights(fit(features, rows.size(), positive, setting));
        }
        if (DenseRows.pays(rows, columns)) {
            DenseRows dense = new DenseRows(rows, columns);
            return (positive, setting) -> Lbfgs.minimum(
                    dense.logistic(positive, ClassWeights.costs(positive, setting)), dense.columns(), TOLERANCE);
        }
        Feature[][] features = rows.stream().map(row -> nodes(row, columns)).toArray(Feature[][]::new);
        return (positive, setting) -> fit(features, columns + 1, positive, setting);
    }

    private static Feature[] nodes(double[] coordinates) {
        return IntStream.range(0, coordinates.length)
                .mapToObj(i -> new FeatureNode(i + 1, coordinates[i]))
                .toArray(Feature[]::new);
    }

    private static Feature[] nodes(SparseVector row, int columns) {
        int size = row.indices().length;
        Feature[] nodes = new Feature[size + 1];
        for (int i = 0; i < size; i++) {
            nodes[i] = new FeatureNode(row.indices()[i] + 1, row.values()[i]);
        }
        nodes[size] = new FeatureNode(columns + 1, 1);
        return nodes;
    }

    private static double[] fit(Feature[][] rows, int columns, boolean[] positive, LinearSetting setting) {
        de.bwaldvogel.liblinear.Problem problem = new de.bwaldvogel.liblinear.Problem();
        problem.l = rows.length;
        problem.n = columns;
        problem.x = rows;
        problem.y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            problem.y[i] = positive[i] ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, setting.cost(), TOLERANCE, MOST_ITERATIONS, 0.1);
        if (setting.balanced()) {
            parameter.setWeights(ClassWeights.balanced(positive), new int[] {-1, 1});
        }
        return oriented(Linear.train(problem, parameter));
    }

    /** LIBLINEAR's weights speak for whichever class it met first. */
    private static double[] oriented(de.bwaldvogel.liblinear.Model model) {
        double[] weights = model.getFeatureWeights();
        if (model.getLabels()[0] == 1) {
            return weights;
        }
        return IntStream.range(0, weights.length).mapToDouble(i -> -weights[i]).toArray();
    }
}
