package org.framewise.jobs.model.neural.graph;

import java.util.List;

/**
 * Units for one step, their items one after another: nothing is padded, so a unit's logits do not depend on its company.
 *
 * @param items how many
 * @param units how many
 * @param inputs items × inputs, standardised
 * @param dropout items × (members × hidden), what each hidden unit is multiplied with
 * @param unitOf for each item its unit
 * @param gold for each head (units × members) × labels, 0 to 1
 * @param weights for each head how much each of these counts in the loss; of a single-label head one a unit and member
 */
public record Batch(
        int items,
        int units,
        float[] inputs,
        float[] dropout,
        int[] unitOf,
        List<float[]> gold,
        List<float[]> weights) {}
