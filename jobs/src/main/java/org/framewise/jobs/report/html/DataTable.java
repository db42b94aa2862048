package org.framewise.jobs.report.html;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption, a heading a column and a heading a row, which scrolls by itself where it is too wide. */
public final class DataTable {

    private final String caption;
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> rows = new ArrayList<>();
    private String style = "";

    /** @param caption says what the table shows, for eyes and for screen readers */
    public DataTable(String caption) {
        this.caption = caption;
    }

    /** Gives the table a class. */
    public DataTable in(String styleClass) {
        style = styleClass;
        return this;
    }

    /** Columns of text, or of pictures. */
    public DataTable columns(String... titles) {
        for (String title : titles) {
            heading(Element.of("span", title));
        }
        return this;
    }

    /** Columns of numbers. */
    public DataTable numbers(String... titles) {
        for (String title : titles) {
            headings.add(Element.of("th", title).with("scope", "col").in("number"));
        }
        return this;
    }

    /** A column whose heading is more than a text. */
    public DataTable heading(Element title) {
        headings.add(Element.of("th").with("scope", "col").add(title));
        return this;
    }

    /** A row: its heading, then a cell for each other column. */
    public DataTable row(Element heading, List<Element> cells) {
        rows.add(Element.of("tr")
                .add(Element.of("th").with("scope", "row").add(heading))
                .add(cells));
        return this;
    }

    /** As {@link #row(Element, List)}. */
    public DataTable row(Element heading, Element... cells) {
        return row(heading, List.of(cells));
    }

    /** A cell with a number. */
    public static Element number(String text) {
        return Element.of("td", text).in("number");
    }

    /** A cell with anything else. */
    public static Element cell(Element content) {
        return Element.of("td").add(content);
    }

    /** The table in a region that the keyboard can reach and scroll. */
    public Element element() {
        Element head = Element.of("thead").add(Element.of("tr").add(headings));
        Element table = Element.of("table")
                .in(style)
                .add(Element.of("caption", caption), head, Element.of("tbody").add(rows));
        return Element.of("div")
                .in("scroll")
                .with("role", "region")
                .with("aria-label", caption)
                .with("tabindex", "0")
                .add(table);
    }
}
