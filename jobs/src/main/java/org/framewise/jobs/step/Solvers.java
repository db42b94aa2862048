package org.framewise.jobs.step;

import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.linear.LiblinearSolver;
import org.framewise.jobs.model.linear.MllibSolver;
import org.framewise.jobs.model.linear.Solver;
import org.framewise.jobs.spark.Sessions;

/**
 * A solver in use, with the Spark session that it may need.
 *
 * @param solver ready to fit
 * @param session what to close afterwards
 */
public record Solvers(Solver solver, AutoCloseable session) implements AutoCloseable {

    /** @throws BadInputException where there is no solver of that name */
    public static Solvers open(String name, String master) {
        return switch (name) {
            case "liblinear" -> new Solvers(new LiblinearSolver(), () -> {});
            case "mllib" -> {
                Sessions.Session session = Sessions.open(master);
                int partitions = session.spark().sparkContext().defaultParallelism();
                yield new Solvers(new MllibSolver(session.spark(), partitions), session);
            }
            default ->
                throw new BadInputException(
                        "--solver",
                        "no solver '" + name + "'",
                        "take liblinear (in memory) or mllib (spread over Spark)");
        };
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (Exception e) {
            throw new IllegalStateException("Spark did not stop", e);
        }
    }
}
