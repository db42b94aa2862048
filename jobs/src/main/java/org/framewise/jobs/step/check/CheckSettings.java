package org.framewise.jobs.step.check;

import java.util.List;
import java.util.stream.Stream;
import org.framewise.jobs.config.Setting;
import org.framewise.jobs.step.ScoreSettings;

/** What {@code check} can be told: all that {@code score} can, so that a run's settings can be checked as they are. */
public final class CheckSettings {

    public static final List<Setting> ALL = Stream.concat(
                    ScoreSettings.ALL.stream(), Stream.of(Setting.of("suggest-actors", "false")))
            .toList();

    private CheckSettings() {}
}
