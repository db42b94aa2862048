package org.framewise.jobs.eval.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.model.LabelScheme;

/**
 * Predictions of a file laid beside the units of a corpus. Units go by article and unit id, those with the same id in
 * reading order; where the file names no units of an article, all of it goes by reading order, if it has as many.
 */
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
        List<Optional<PredictedUnit>> found = found(examples);
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

    /** For each example its line of the file. */
    private List<Optional<PredictedUnit>> found(List<Example> examples) {
        Map<String, List<Integer>> places = IntStream.range(0, examples.size())
                .boxed()
                .collect(Collectors.groupingBy(unit -> examples.get(unit).group()));
        Map<Integer, PredictedUnit> found = new HashMap<>();
        places.forEach((article, units) -> {
            List<PredictedUnit> there = articles.getOrDefault(article, List.of());
            boolean named = there.stream().anyMatch(unit -> !unit.unit().isEmpty());
            if (named || there.size() == units.size()) {
                List<String> here = names(
                        units.stream().map(unit -> examples.get(unit).unit()).toList(), named);
                List<String> keys =
                        names(there.stream().map(PredictedUnit::unit).toList(), named);
                IntStream.range(0, units.size())
                        .filter(i -> keys.contains(here.get(i)))
                        .forEach(i -> found.put(units.get(i), there.get(keys.indexOf(here.get(i)))));
            }
        });
        return IntStream.range(0, examples.size())
                .mapToObj(unit -> Optional.ofNullable(found.get(unit)))
                .toList();
    }

    /** Names that are all different: where one stands twice, it is numbered; unnamed units go by number alone. */
    private static List<String> names(List<String> units, boolean named) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String unit : units) {
            int number = 0;
            while (!taken.add((named ? PredictionsReader.named(unit) : "") + '\t' + number)) {
                number++;
            }
            names.add((named ? PredictionsReader.named(unit) : "") + '\t' + number);
        }
        return names;
    }
}
