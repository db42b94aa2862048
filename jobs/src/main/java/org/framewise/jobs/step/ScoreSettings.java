package org.framewise.jobs.step;

import java.util.List;
import org.framewise.jobs.config.Setting;

/** What {@code score} can be told. */
public final class ScoreSettings {

    /** In the order in which the manifest lists them. */
    public static final List<Setting> ALL = List.of(
            Setting.of("input"),
            Setting.of("input-format"),
            Setting.of("column"),
            Setting.of("event"),
            Setting.of("taxonomy"),
            Setting.of("model"),
            Setting.of("untrained", "false"),
            Setting.of("encoder"),
            Setting.of("output", "framewise-output"),
            Setting.of("format", "parquet"),
            Setting.of("partition-by"),
            Setting.of("copy-similarity", "0.4"),
            Setting.of("limit"),
            Setting.of("max-article-bytes", "20000000"),
            Setting.of("partitions"),
            Setting.of("dry-run", "false"),
            Setting.of("overwrite", "false"),
            Setting.of("master"));

    private ScoreSettings() {}
}
