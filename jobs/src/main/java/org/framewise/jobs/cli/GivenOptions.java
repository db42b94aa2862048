package org.framewise.jobs.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framewise.jobs.config.ConfigFile;
import org.framewise.jobs.config.Setting;
import org.framewise.jobs.config.Settings;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Joins what was typed with the environment and the {@code --config} file. */
final class GivenOptions {

    private GivenOptions() {}

    /** The settings of a command whose options are named as its settings are. */
    static Settings settings(ParseResult parsed, List<Setting> known, Map<String, String> environment) {
        Map<String, List<String>> options = new HashMap<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            List<String> typed = option.originalStringValues().stream()
                    .map(value -> option.arity().max() == 0 && value.isEmpty() ? "true" : value)
                    .toList();
            options.put(option.longestName().substring(2), typed.isEmpty() ? List.of("true") : typed);
        }
        String file = options.containsKey("config")
                ? options.get("config").get(0)
                : environment.getOrDefault("FRAMEWISE_CONFIG", "");
        ConfigFile config = file.isEmpty()
                ? ConfigFile.NONE
                : ConfigFile.read(
                        file,
                        parsed.commandSpec().name(),
                        known.stream().map(Setting::name).collect(Collectors.toCollection(java.util.TreeSet::new)));
        return Settings.resolve(known, options, environment, config);
    }
}
