package org.framewise.jobs.scoring;

import java.util.Map;
import java.util.Optional;

/**
 * What an article's sentences come to for one label.
 *
 * @param probability the highest of its sentences, or what a model of whole articles gave it
 * @param shares the share of its mentions by stance, 0 to 1; empty where it has no mention
 * @param firstMention the index of the first sentence that mentions it
 */
public record ArticleLabel(
        String taxonomy,
        String axis,
        String label,
        float probability,
        Map<String, Double> shares,
        Optional<Integer> firstMention) {}
