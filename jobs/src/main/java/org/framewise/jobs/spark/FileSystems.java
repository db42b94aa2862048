package org.framewise.jobs.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framewise.datasets.BadInputException;

/** Reaches the file system that a path names. */
public final class FileSystems {

    private FileSystems() {}

    /** @throws BadInputException where there is no such file system, or it does not answer */
    public static FileSystem of(Path path, String place, Configuration configuration) {
        try {
            return path.getFileSystem(configuration);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException unreachable) {
            throw new BadInputException(
                    place, "cannot be reached (" + unreachable.getMessage() + ")", "check the path", unreachable);
        } catch (RuntimeException missing) {
            if (!(missing.getCause() instanceof ClassNotFoundException)) {
                throw missing;
            }
            throw new BadInputException(
                    place,
                    "Spark here cannot read " + path.toUri().getScheme() + ": ("
                            + missing.getCause().getMessage() + ")",
                    "put the connector, such as hadoop-aws, on Spark's class path: spark-submit --packages",
                    missing);
        }
    }
}
