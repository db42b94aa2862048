package org.framewise.jobs.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, as wide as they need to be. */
public final class TextTable {

    private final String gap;
    private final int leftAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param leftAligned which columns, counted from 0, are text; the others are numbers */
    public TextTable(int... leftAligned) {
        this("  ", leftAligned);
    }

    /** @param gap what stands between columns */
    public TextTable(String gap, int... leftAligned) {
        this.gap = gap;
        this.leftAligned = IntStream.of(leftAligned).map(column -> 1 << column).sum();
    }

    /** Adds a row; each cell is shown as it prints. */
    public TextTable row(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> String.valueOf(cells[i]))
                .toList());
        return this;
    }

    /** One line a row, without an end. */
    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String pad = " ".repeat(widths[i] - length(row.get(i)));
            boolean left = (leftAligned >> i & 1) == 1;
            line.append(i == 0 ? "" : gap).append(left ? row.get(i) + pad : pad + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
