package org.framewise.datasets.attribution.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table that is filled row by row. */
final class Markdown {

    private final List<List<String>> rows = new ArrayList<>();

    Markdown(String... heads) {
        rows.add(List.of(heads));
        rows.add(Stream.of(heads).map(head -> "---").toList());
    }

    /** Adds a row; fractions are written with three decimals, all else as it prints. */
    Markdown row(Object... cells) {
        rows.add(Stream.of(cells)
                .map(cell -> cell instanceof Double ? String.format(Locale.ROOT, "%.3f", cell) : String.valueOf(cell))
                .toList());
        return this;
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }
}
