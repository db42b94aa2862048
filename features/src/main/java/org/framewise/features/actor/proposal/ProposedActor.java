package org.framewise.features.actor.proposal;

import java.util.List;
import java.util.Map;

/**
 * An actor that the corpus names.
 *
 * @param names the name used most first
 * @param role the one proposed; empty where it is not clear
 * @param reason what speaks for the role, in words; empty where none is proposed
 * @param cues the weight of what speaks for each role
 * @param example a sentence that shows it
 */
public record ProposedActor(
        List<String> names, String role, String reason, int sentences, Map<String, Integer> cues, String example) {

    public ProposedActor {
        names = List.copyOf(names);
        cues = Map.copyOf(cues);
    }
}
