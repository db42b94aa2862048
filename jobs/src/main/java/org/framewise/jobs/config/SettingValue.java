package org.framewise.jobs.config;

import java.util.List;

/**
 * What a setting is set to.
 *
 * @param values one entry for each time it was given; empty where it is not set
 * @param place how to call its place in a message: {@code --limit}, {@code FRAMEWISE_LIMIT}, {@code run.yaml: limit}
 */
public record SettingValue(List<String> values, Origin origin, String place) {

    public SettingValue {
        values = List.copyOf(values);
    }
}
