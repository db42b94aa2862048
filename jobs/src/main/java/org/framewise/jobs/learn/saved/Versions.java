package org.framewise.jobs.learn.saved;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a model was made with. */
public final class Versions {

    private Versions() {}

    /** By name. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put(
                "framewise",
                Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                        .orElse("development"));
        versions.put("java", Runtime.version().toString());
        versions.put("os", System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
        return versions;
    }
}
