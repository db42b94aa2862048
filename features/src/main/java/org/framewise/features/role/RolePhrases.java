package org.framewise.features.role;

import java.util.Map;

/** What a role is called in a text that a sentence encoder reads: ordinary words, as it has met no others. */
public final class RolePhrases {

    private static final Map<String, String> PHRASES = Map.of(
            "home", "the government",
            "rival", "the foreign state",
            "claimant", "the militants",
            "ally", "the ally",
            "opposition", "the opposition",
            "victim", "the community",
            "suspect", "the suspect");

    private RolePhrases() {}

    /** Such as {@code the militants} for {@code claimant}; of a role that nobody thought of, {@code the} and its name. */
    public static String of(String role) {
        return PHRASES.getOrDefault(role, "the " + role);
    }
}
