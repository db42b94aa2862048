package org.framewise.jobs.model.neural;

/**
 * An item that a unit's label rests on.
 *
 * @param item its place in the unit, from 0
 * @param weight its share in the unit's score, 0 to 1; all items' sum to 1
 * @param probability of the label if the unit were this item alone
 */
public record Carrier(int item, float weight, float probability) {}
