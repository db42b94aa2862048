package org.framewise.jobs.model.linear;

import java.util.List;
import org.framewise.features.vector.SparseVector;

/**
 * Minimises ½‖(w, b)‖² + C·Σ cᵢ·log(1 + exp(−yᵢ(w·xᵢ + b))): L2-regularised logistic regression with the intercept
 * regularised too, as LIBLINEAR has it (Fan et al., JMLR 9, 2008).
 */
public interface Solver {

    /** As a model card and the command line call it. */
    String name();

    /** Makes rows ready for many fits. */
    Problem prepare(List<SparseVector> rows, int columns);

    /** Rows that can be fitted to any labelling of them. */
    interface Problem {

        /**
         * @param positive one entry a row; both values occur
         * @return columns + 1 numbers: the weights, then the intercept
         */
        double[] fit(boolean[] positive, LinearSetting setting);
    }
}
