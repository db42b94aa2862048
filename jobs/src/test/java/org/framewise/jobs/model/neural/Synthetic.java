package org.framewise.jobs.model.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.training.Lesson;
import org.framewise.jobs.model.neural.training.NeuralSetting;
import org.framewise.jobs.model.neural.training.NeuralUnits;

/** Made-up units whose labels follow a rule. */
public final class Synthetic {

    /** Small and quick. */
    public static final NeuralSetting SMALL =
            new NeuralSetting(16, 2, Pooling.MEAN, 0, 0.1, 0.01, 0.02, 30, 32, 0.5, 0);

    private Synthetic() {}

    /** The setting with another pooling. */
    public static NeuralSetting small(Pooling pooling) {
        return small(pooling, 30);
    }

    /** The setting with another pooling and number of epochs. */
    public static NeuralSetting small(Pooling pooling, int epochs) {
        return new NeuralSetting(16, 2, pooling, 0, 0.1, 0.01, 0.02, epochs, 32, 0.5, 0);
    }

    /** One item a unit; the label holds where its first two inputs have different signs: no linear model can tell. */
    public static NeuralUnits exclusiveOr(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<float[][]> bags = new ArrayList<>();
        boolean[][] gold = new boolean[count][];
        for (int unit = 0; unit < count; unit++) {
            float[] item = item(random, 4);
            bags.add(new float[][] {item});
            gold[unit] = new boolean[] {item[0] > 0 != item[1] > 0};
        }
        return new NeuralUnits(bags, groups(count), List.of(new Lesson(new Head("xor", 1, false), gold, 1)));
    }

    /** Bags of three to six items; a label holds where one item has its input far up. That item is {@code unit % 3}. */
    public static NeuralUnits bags(int count) {
        SplittableRandom random = new SplittableRandom(6);
        List<float[][]> bags = new ArrayList<>();
        boolean[][] gold = new boolean[count][2];
        for (int unit = 0; unit < count; unit++) {
            float[][] bag = new float[3 + random.nextInt(4)][];
            for (int i = 0; i < bag.length; i++) {
                bag[i] = item(random, 6);
            }
            for (int label = 0; label < 2; label++) {
                gold[unit][label] = random.nextBoolean();
                bag[unit % 3][label] = gold[unit][label] ? 4 : 0;
            }
            bags.add(bag);
        }
        return new NeuralUnits(bags, groups(count), List.of(new Lesson(new Head("peak", 2, false), gold, 1)));
    }

    /** Two heads over one bag: the label that holds alone, and whether it is the first; the second head knows half the units. */
    public static NeuralUnits twoHeads(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<float[][]> bags = new ArrayList<>();
        boolean[][] which = new boolean[count][3];
        boolean[][] first = new boolean[count][];
        for (int unit = 0; unit < count; unit++) {
            int label = random.nextInt(3);
            float[][] bag = {item(random, 5), item(random, 5)};
            bag[0][label] += 3;
            bags.add(bag);
            which[unit][label] = true;
            first[unit] = unit % 2 == 0 ? new boolean[] {label == 0} : new boolean[0];
        }
        return new NeuralUnits(
                bags,
                groups(count),
                List.of(
                        new Lesson(new Head("which", 3, true), which, 1),
                        new Lesson(new Head("first", 1, false), first, 0.5)));
    }

    /** Two units a group. */
    private static List<String> groups(int count) {
        return IntStream.range(0, count).mapToObj(unit -> "g" + unit / 2).toList();
    }

    private static float[] item(SplittableRandom random, int inputs) {
        float[] item = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            item[i] = (float) (2 * random.nextDouble() - 1);
        }
        return item;
    }

    /** All units. */
    public static int[] all(NeuralUnits units) {
        return IntStream.range(0, units.bags().size()).toArray();
    }
}
