package org.framewise.jobs.config;

import java.util.Locale;

/** Where a setting's value came from, the strongest first. */
public enum Origin {
    OPTION,
    ENVIRONMENT,
    FILE,
    DEFAULT;

    /** As the manifest writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
