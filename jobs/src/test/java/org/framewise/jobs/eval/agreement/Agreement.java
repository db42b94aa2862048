package org.framewise.jobs.eval.agreement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.KrippendorffAlpha;
import org.framewise.jobs.model.card.Figure;

/**
 * One thing that both annotators decided.
 *
 * @param name what it is
 * @param units how many units both decided it for
 * @param same for how many of them they decided alike
 * @param alpha Krippendorff's, with its 95 % interval over articles
 */
record Agreement(String name, int units, long same, Figure alpha) {

    /**
     * Measures it.
     *
     * @param value a unit's value, one of {@code values}, by the first annotator ({@code true}) or the second
     */
    static <U> Agreement of(
            String name,
            List<U> units,
            Function<U, String> article,
            List<String> values,
            BiFunction<U, Boolean, String> value) {
        List<BitSet> first =
                units.stream().map(unit -> bit(values, value.apply(unit, true))).toList();
        List<BitSet> second = units.stream()
                .map(unit -> bit(values, value.apply(unit, false)))
                .toList();
        long same = units.stream()
                .filter(unit -> value.apply(unit, true).equals(value.apply(unit, false)))
                .count();
        List<String> groups = units.stream().map(article).toList();
        return new Agreement(
                name, units.size(), same, Bootstrap.of(new KrippendorffAlpha(values.size()), groups, first, second));
    }

    private static BitSet bit(List<String> values, String value) {
        BitSet bit = new BitSet();
        bit.set(values.indexOf(value));
        return bit;
    }

    /** {@code 0.912 [0.853, 0.967]}. */
    String interval() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", alpha.value(), alpha.low(), alpha.high());
    }
}
