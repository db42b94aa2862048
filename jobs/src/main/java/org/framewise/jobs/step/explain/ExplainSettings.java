package org.framewise.jobs.step.explain;

import java.util.List;
import org.framewise.jobs.config.Setting;

/** What {@code explain} can be told. */
public final class ExplainSettings {

    /** Those that say how a text is read; a run has its own. */
    static final List<String> OF_TEXT =
            List.of("previous", "title", "language", "event", "event-id", "taxonomy", "model", "encoder");

    /** Those that choose a row of a run. */
    static final List<String> OF_RUN = List.of("article", "sentence");

    public static final List<Setting> ALL = List.of(
            Setting.of("text"),
            Setting.of("previous"),
            Setting.of("title"),
            Setting.of("language"),
            Setting.of("event"),
            Setting.of("event-id"),
            Setting.of("taxonomy"),
            Setting.of("model"),
            Setting.of("untrained", "false"),
            Setting.of("encoder"),
            Setting.of("run"),
            Setting.of("article"),
            Setting.of("sentence"),
            Setting.of("label"),
            Setting.of("floor", "0.1"),
            Setting.of("master"));

    private ExplainSettings() {}
}
