package org.framewise.jobs.eval.errors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.model.LabelScheme;

/**
 * A unit that was misread with confidence, once a unit, by its surest mistake.
 *
 * @param article the article's id
 * @param unit the unit's id inside it; empty for articles
 * @param text at most 300 code points, an ellipsis the last where it was cut
 * @param gold the labels that it carries
 * @param predicted the labels that it was given
 * @param label the label of the mistake
 * @param missed whether the unit carries that label and was not given it; else it was given it and does not carry it
 * @param probability of that label, 0 to 1: for a wrong label the higher the worse, for a missed one the lower
 */
public record WorstError(
        String article,
        String unit,
        String text,
        List<String> gold,
        List<String> predicted,
        String label,
        boolean missed,
        double probability) {

    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private record Mistake(int unit, int label, boolean missed, float probability) {

        double confidence() {
            return missed ? 1 - probability : probability;
        }
    }

    public WorstError {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
    }

    /**
     * The worst twenty, the surest mistake first, equals in reading order.
     *
     * @param gold for each example its labels
     * @param predicted for each example the labels that were given to it
     * @param scores for each example one probability a label; empty where there are none, for then nothing is sure
     */
    public static List<WorstError> of(
            LabelScheme scheme,
            List<Example> examples,
            List<BitSet> gold,
            List<BitSet> predicted,
            List<float[]> scores) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int unit = 0; unit < scores.size(); unit++) {
            surest(unit, gold.get(unit), predicted.get(unit), scores.get(unit)).ifPresent(mistakes::add);
        }
        return mistakes.stream()
                .sorted(Comparator.comparingDouble(Mistake::confidence).reversed())
                .limit(MOST)
                .map(mistake -> of(
                        mistake,
                        examples.get(mistake.unit),
                        names(scheme, gold.get(mistake.unit)),
                        names(scheme, predicted.get(mistake.unit)),
                        scheme.labels().get(mistake.label)))
                .toList();
    }

    private static Optional<Mistake> surest(int unit, BitSet gold, BitSet predicted, float[] scores) {
        BitSet wrong = (BitSet) gold.clone();
        wrong.xor(predicted);
        return wrong.stream()
                .mapToObj(label -> new Mistake(unit, label, gold.get(label), scores[label]))
                .max(Comparator.comparingDouble(Mistake::confidence));
    }

    private static WorstError of(
            Mistake mistake, Example example, List<String> gold, List<String> predicted, String label) {
        return new WorstError(
                example.group(),
                example.unit(),
                cut(example.text()),
                gold,
                predicted,
                label,
                mistake.missed,
                mistake.probability);
    }

    private static List<String> names(LabelScheme scheme, BitSet labels) {
        return labels.stream().mapToObj(scheme.labels()::get).toList();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
