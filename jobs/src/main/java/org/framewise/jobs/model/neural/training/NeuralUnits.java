package org.framewise.jobs.model.neural.training;

import java.util.List;

/**
 * What networks learn from.
 *
 * @param bags for each unit its items × inputs, at least one item; all items have as many inputs
 * @param groups for each unit the article (or thread) that is never split
 * @param lessons what is asked of every unit, the main question first
 */
public record NeuralUnits(List<float[][]> bags, List<String> groups, List<Lesson> lessons) {

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
            requireItems(unit, bags.get(unit), bags.get(0));
        }
    }

    private static void requireItems(int unit, float[][] bag, float[][] first) {
        if (bag.length == 0) {
            throw new IllegalArgumentException("unit " + unit + " has no items");
        }
        for (float[] item : bag) {
            if (item.length != first[0].length) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has an item of " + item.length + " inputs, not " + first[0].length);
            }
        }
    }

    /** Numbers an item. */
    int inputs() {
        return bags.get(0)[0].length;
    }
}
