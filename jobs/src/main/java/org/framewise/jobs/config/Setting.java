package org.framewise.jobs.config;

import java.util.List;
import java.util.Locale;

/**
 * Something that can be set.
 *
 * @param name the option's name without dashes in front, such as {@code partition-by}
 * @param defaults its value where nobody sets it; empty for none
 */
public record Setting(String name, List<String> defaults) {

    public Setting {
        defaults = List.copyOf(defaults);
    }

    public static Setting of(String name, String... defaults) {
        return new Setting(name, List.of(defaults));
    }

    /** The environment variable that sets it: {@code FRAMEWISE_PARTITION_BY}. */
    public String variable() {
        return "FRAMEWISE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
