package org.framewise.jobs.spark.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How tables are written. */
public enum TableFormat {
    PARQUET,
    CSV,
    JSON;

    public static Optional<TableFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
