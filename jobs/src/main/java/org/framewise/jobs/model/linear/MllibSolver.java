package org.framewise.jobs.model.linear;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewise.features.vector.SparseVector;

/**
 * MLlib's L-BFGS, for training sets whose gradient is worth spreading over a cluster. It stands at the same optimum as
 * {@link LiblinearSolver}, but for the intercept, which MLlib leaves unregularised.
 *
 * @param partitions how many parts the rows are cut into; one gives the same bits on every machine
 */
public record MllibSolver(SparkSession spark, int partitions) implements Solver {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_ITERATIONS = 300;
    private static final StructType SCHEMA = new StructType()
            .add("label", DataTypes.DoubleType, false)
            .add("weight", DataTypes.DoubleType, false)
            .add("features", SQLDataTypes.VectorType(), false);

    @Override
    public String name() {
        return "mllib";
    }

    @Override
    public Problem prepare(List<SparseVector> rows, int columns) {
        List<org.apache.spark.ml.linalg.Vector> vectors = rows.stream()
                .map(row -> Vectors.sparse(columns, row.indices(), doubles(row.values())))
                .toList();
        return (positive, setting) -> fit(vectors, positive, setting);
    }

    private double[] fit(List<org.apache.spark.ml.linalg.Vector> vectors, boolean[] positive, LinearSetting setting) {
        double[] classWeights = setting.balanced() ? ClassWeights.balanced(positive) : new double[] {1, 1};
        List<Row> rows = IntStream.range(0, positive.length)
                .mapToObj(i ->
                        RowFactory.create(positive[i] ? 1.0 : 0.0, classWeights[positive[i] ? 1 : 0], vectors.get(i)))
                .toList();
        Dataset<Row> data =
                spark.createDataFrame(rows, SCHEMA).coalesce(partitions).cache();
        try {
            return parameters(regression(setting, positive.length).fit(data));
        } finally {
            data.unpersist();
        }
    }

    /** MLlib divides the loss by the sum of the weights, which is the number of rows, balanced or not. */
    private static LogisticRegression regression(LinearSetting setting, int rows) {
        return new LogisticRegression()
                .setFamily("binomial")
                .setWeightCol("weight")
                .setRegParam(1 / (setting.cost() * rows))
                .setElasticNetParam(0)
                .setStandardization(false)
                .setTol(TOLERANCE)
                .setMaxIter(MOST_ITERATIONS);
    }

    private static double[] parameters(LogisticRegressionModel model) {
        double[] weights = model.coefficients().toArray();
        double[] all = Arrays.copyOf(weights, weights.length + 1);
        all[weights.length] = model.intercept();
        return all;
    }

    private static double[] doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
