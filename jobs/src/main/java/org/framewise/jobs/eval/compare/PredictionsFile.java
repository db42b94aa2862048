package org.framewise.jobs.eval.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.model.LabelScheme;

/** Predictions of a file laid beside the units of a corpus. */
public final class PredictionsFile {

    private final Path file;
    private final LabelScheme scheme;
    private final Map<String, List<PredictedUnit>> articles;

    private PredictionsFile(Path file, LabelScheme scheme) {
        this.file = file;
        this.scheme = scheme;
        this.articles = PredictionsReader.read(file).stream()
                .collect(Collectors.groupingBy(PredictedUnit::article, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * What the file says of each unit.
     *
     * @param gold for each example its labels
     * @throws BadInputException where the file cannot be read, or knows none of the units with the same gold labels
     */
    public static Rival read(Path file, LabelScheme scheme, List<Example> examples, List<BitSet> gold) {
        return new PredictionsFile(file, scheme).beside(examples, gold);
    }

    private Rival beside(List<Example> examples, List<BitSet> gold) {
        List<Optional<PredictedUnit>> found = new UnitMatch(articles).of(examples);
        List<Optional<BitSet>> predicted = new ArrayList<>();
        for (int unit = 0; unit < examples.size(); unit++) {
            BitSet own = gold.get(unit);
            predicted.add(found.get(unit)
                    .filter(there -> Rival.labels(there.gold(), scheme).equals(own))
                    .map(there -> Rival.labels(there.predicted(), scheme)));
        }
        int known = count(found);
        int same = count(predicted);
        if (same == 0) {
            throw new BadInputException(
                    file.toString(),
                    known == 0 ? "no unit in common with the data" : "other gold labels on every unit",
                    "give predictions for the same articles, units and labels");
        }
        return new Rival(file.toString(), predicted, notes(examples.size() - known, known, known - same));
    }

    private static int count(List<? extends Optional<?>> units) {
        return (int) units.stream().filter(Optional::isPresent).count();
    }

    private List<String> notes(int onlyHere, int known, int otherGold) {
        int onlyThere = articles.values().stream().mapToInt(List::size).sum() - known;
        Set<String> unknown = new TreeSet<>();
        articles.values().forEach(units -> units.forEach(unit -> unknown.addAll(unit.predicted())));
        unknown.removeAll(scheme.labels());
        List<String> notes = new ArrayList<>();
        if (onlyHere + onlyThere > 0) {
            notes.add(onlyHere + " units are in the data alone and " + onlyThere + " in " + file
                    + " alone; they are left out");
        }
        if (otherGold > 0) {
            notes.add(otherGold + " units have other gold labels in " + file + "; they are left out");
        }
        if (!unknown.isEmpty()) {
            notes.add(file + " has labels that the data has not: " + unknown + "; they are left out");
        }
        return notes;
    }
}
