package org.framewise.features.quotation.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A figure over texts with the interval in which 95 in 100 redraws of the texts put it. */
final class Bootstrap {

    private static final int DRAWS = 1000;

    private final List<TextCounts> texts;

    Bootstrap(List<TextCounts> texts) {
        this.texts = texts;
    }

    TextCounts all() {
        return texts.stream().reduce(TextCounts.NONE, TextCounts::plus);
    }

    String interval(ToDoubleFunction<TextCounts> figure) {
        Random random = new Random(20180507);
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = figure.applyAsDouble(random.ints(texts.size(), 0, texts.size())
                    .mapToObj(texts::get)
                    .reduce(TextCounts.NONE, TextCounts::plus));
        }
        Arrays.sort(draws);
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f]",
                figure.applyAsDouble(all()),
                draws[DRAWS / 40],
                draws[DRAWS - 1 - DRAWS / 40]);
    }
}
