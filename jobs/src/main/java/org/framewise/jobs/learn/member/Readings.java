package org.framewise.jobs.learn.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param words for each unit its terms, one entry a block
 * @param meaning the same of embeddings; no entries where there are none
 * @param bags for each unit its items; none where no network is wanted
 */
record Readings(List<List<TermValues>> words, List<List<TermValues>> meaning, List<float[][]> bags) {

    private record Reading(List<TermValues> words, List<TermValues> meaning, float[][] bag) {}

    /** @param units with their channels */
    static Readings of(
            List<TextUnit> units,
            List<FeatureBlock> words,
            List<FeatureBlock> meaning,
            List<FeatureBlock> network,
            TextEncoder encoder) {
        TermExtractor terms = new TermExtractor(words, encoder);
        TermExtractor embeddings = new TermExtractor(meaning, encoder);
        Optional<BagReader> bags = network.isEmpty() ? Optional.empty() : Optional.of(new BagReader(network, encoder));
        List<Reading> all = units.parallelStream()
                .map(unit -> new Reading(
                        terms.extract(unit),
                        embeddings.extract(unit),
                        bags.map(reader -> reader.read(unit)).orElseGet(() -> new float[0][])))
                .toList();
        return new Readings(each(all, Reading::words), each(all, Reading::meaning), each(all, Reading::bag));
    }

    private static <T> List<T> each(List<Reading> all, Function<Reading, T> part) {
        return all.stream().map(part).toList();
    }
}
