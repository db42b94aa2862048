package org.framewise.features.role;

import org.framewise.datasets.event.Actor;
import org.framewise.features.token.TokenRange;

/**
 * A place where a text names an actor.
 *
 * @param role the actor's role, as {@link Actor#role} has it
 */
public record Mention(String role, TokenRange range) {}
