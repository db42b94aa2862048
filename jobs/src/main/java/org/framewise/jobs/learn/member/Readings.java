package org.framewise.jobs.learn.member;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.TermExtractor;
import org.framewise.features.vector.TermValues;

/**
 * Units as all members read them, each unit for all members in one go: what the encoder made of it for one is then still
 * there for the next.
 *
 * @param terms for each linear member and unit its terms, one entry a block
 * @param bags for each neural member and unit its items
 */
record Readings(List<List<List<TermValues>>> terms, List<List<float[][]>> bags) {

    private record Reading(List<List<TermValues>> terms, List<float[][]> bags) {}

    /**
     * @param units with their channels
     * @param linear the blocks of each linear member
     * @param neural the blocks of each neural one
     */
    static Readings of(
            List<TextUnit> units,
            List<List<FeatureBlock>> linear,
            List<List<FeatureBlock>> neural,
            TextEncoder encoder) {
        List<TermExtractor> terms = linear.stream()
                .map(blocks -> new TermExtractor(blocks, encoder))
                .toList();
        List<BagReader> bags =
                neural.stream().map(blocks -> new BagReader(blocks, encoder)).toList();
        List<Reading> all = units.parallelStream()
                .map(unit -> new Reading(
                        terms.stream().map(reader -> reader.extract(unit)).toList(),
                        bags.stream().map(reader -> reader.read(unit)).toList()))
                .toList();
        return new Readings(each(all, Reading::terms, terms.size()), each(all, Reading::bags, bags.size()));
    }

    private static <T> List<List<T>> each(List<Reading> all, Function<Reading, List<T>> part, int members) {
        return IntStream.range(0, members)
                .mapToObj(member -> all.stream()
                        .map(reading -> part.apply(reading).get(member))
                        .toList())
                .toList();
    }
}
