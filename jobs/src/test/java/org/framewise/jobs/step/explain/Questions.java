package org.framewise.jobs.step.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.jobs.config.ConfigFile;
import org.framewise.jobs.config.Settings;

/** What {@code explain} is asked, as it is typed. */
final class Questions {

    private Questions() {}

    /** @param options {@code --text=…}, without quotation marks */
    static ExplainOptions of(String... options) {
        Map<String, List<String>> given = new HashMap<>();
        for (String option : options) {
            String[] sides = option.substring(2).split("=", 2);
            given.merge(sides[0], List.of(sides[1]), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return ExplainOptions.of(Settings.resolve(ExplainSettings.ALL, given, Map.of(), ConfigFile.NONE));
    }
}
