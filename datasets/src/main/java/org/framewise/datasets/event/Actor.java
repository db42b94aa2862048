package org.framewise.datasets.event;

import java.util.List;

/**
 * Who plays a role in an event.
 *
 * @param role the role's id, such as {@code home}, {@code rival}, {@code claimant}: claim templates name it as a slot
 * @param aliases the names by which texts call the actor, such as {@code Norland}, {@code Norlandic}
 */
public record Actor(String role, List<String> aliases) {

    public Actor {
        if (!role.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a role is lower-case letters, digits and '-', not '" + role + "'");
        }
        aliases = List.copyOf(aliases);
        if (aliases.isEmpty()) {
            throw new IllegalArgumentException("role '" + role + "' has no names");
        }
    }
}
