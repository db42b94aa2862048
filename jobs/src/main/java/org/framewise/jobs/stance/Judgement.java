package org.framewise.jobs.stance;

import java.util.List;
import java.util.OptionalDouble;
import org.framewise.features.quotation.Source;

/**
 * How a text stands to a claim.
 *
 * @param probability of the stance, 0 to 1; empty where rules judged
 * @param speaker whose stance it is
 * @param evidence what moved the judgement, strongest first; empty where rules judged
 */
public record Judgement(Stance stance, OptionalDouble probability, Source speaker, List<String> evidence) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }
}
