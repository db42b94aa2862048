package org.framewise.jobs.eval.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Example;

/**
 * Finds the units of a corpus in somebody's predictions. Units go by article and unit id, those with the same id in reading
 * order; where no unit of an article has a name there, all of it goes by reading order, if it has as many.
 *
 * @param articles the predicted units of each article, in reading order
 */
record UnitMatch(Map<String, List<PredictedUnit>> articles) {

    /** For each example its predicted unit, where there is one. */
    List<Optional<PredictedUnit>> of(List<Example> examples) {
        Map<String, List<Integer>> places = IntStream.range(0, examples.size())
                .boxed()
                .collect(Collectors.groupingBy(unit -> examples.get(unit).group()));
        Map<Integer, PredictedUnit> found = new HashMap<>();
        places.forEach((article, units) -> {
            List<String> names =
                    units.stream().map(unit -> examples.get(unit).unit()).toList();
            Map<Integer, PredictedUnit> there = match(names, articles.getOrDefault(article, List.of()));
            there.forEach((place, unit) -> found.put(units.get(place), unit));
        });
        return IntStream.range(0, examples.size())
                .mapToObj(unit -> Optional.ofNullable(found.get(unit)))
                .toList();
    }

    /** Within one article: for the place of a name the unit of that name. */
    private static Map<Integer, PredictedUnit> match(List<String> names, List<PredictedUnit> units) {
        boolean named = units.stream().anyMatch(unit -> !unit.unit().isEmpty());
        if (!named && units.size() != names.size()) {
            return Map.of();
        }
        List<String> keys = keys(units.stream().map(PredictedUnit::unit).toList(), named);
        List<String> wanted = keys(names, named);
        return IntStream.range(0, wanted.size())
                .filter(place -> keys.contains(wanted.get(place)))
                .boxed()
                .collect(Collectors.toMap(place -> place, place -> units.get(keys.indexOf(wanted.get(place)))));
    }

    /** Names made different by numbers; unnamed units go by number alone. */
    private static List<String> keys(List<String> names, boolean named) {
        Set<String> taken = new HashSet<>();
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            String base = (named ? PredictionsReader.named(name) : "") + '\t';
            int number = 0;
            while (!taken.add(base + number)) {
                number++;
            }
            keys.add(base + number);
        }
        return keys;
    }
}
