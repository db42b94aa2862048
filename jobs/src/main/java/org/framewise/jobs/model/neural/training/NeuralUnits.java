package org.framewise.jobs.model.neural.training;

import java.util.Arrays;
import java.util.List;

/**
 * What networks learn from.
 *
 * @param bags for each unit its items × inputs, at least one item; all items have as many inputs
 * @param groups for each unit the article (or thread) that is never split
 * @param lessons what is asked of every unit, the main question first
 * @param emphasis one an input: its deviation once standardised, 1 for most. What is alike for all items of a group, such as
 *     the article's mean, wants less, else the network learns the groups by heart
 */
public record NeuralUnits(List<float[][]> bags, List<String> groups, List<Lesson> lessons, float[] emphasis) {

    /** All inputs equally loud. */
    public NeuralUnits(List<float[][]> bags, List<String> groups, List<Lesson> lessons) {
        this(bags, groups, lessons, equal(bags));
    }

    public NeuralUnits {
        bags = List.copyOf(bags);
        groups = List.copyOf(groups);
        lessons = List.copyOf(lessons);
        if (bags.isEmpty() || groups.size() != bags.size() || lessons.isEmpty()) {
            throw new IllegalArgumentException(bags.size() + " units with " + groups.size() + " groups and "
                    + lessons.size() + " lessons cannot be learned from");
        }
        for (Lesson lesson : lessons) {
            if (lesson.gold().length != bags.size()) {
                throw new IllegalArgumentException("head '" + lesson.head().name() + "' has answers for "
                        + lesson.gold().length + " units, not " + bags.size());
            }
        }
        for (int unit = 0; unit < bags.size(); unit++) {
            requireItems(unit, bags.get(unit), emphasis.length);
        }
    }

    private static float[] equal(List<float[][]> bags) {
        float[] equal = new float[bags.isEmpty() || bags.get(0).length == 0 ? 0 : bags.get(0)[0].length];
        Arrays.fill(equal, 1);
        return equal;
    }

    private static void requireItems(int unit, float[][] bag, int inputs) {
        if (bag.length == 0) {
            throw new IllegalArgumentException("unit " + unit + " has no items");
        }
        for (float[] item : bag) {
            if (item.length != inputs) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has an item of " + item.length + " inputs, not " + inputs);
            }
        }
    }

    /** Numbers an item. */
    int inputs() {
        return emphasis.length;
    }
}
