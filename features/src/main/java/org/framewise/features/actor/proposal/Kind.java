package org.framewise.features.actor.proposal;

import java.util.List;

/** What a name names, and the roles that such a one may be proposed for. */
enum Kind {
    STATE("home", "rival", "ally"),
    /** A ministry, a police force or the like. */
    OFFICE("home"),
    GROUP("claimant", "opposition", "victim"),
    PERSON("suspect", "opposition", "victim"),
    UNKNOWN("rival", "claimant", "ally", "opposition", "victim");

    private final List<String> roles;

    Kind(String... roles) {
        this.roles = List.of(roles);
    }

    List<String> roles() {
        return roles;
    }
}
