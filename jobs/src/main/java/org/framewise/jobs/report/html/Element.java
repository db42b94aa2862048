package org.framewise.jobs.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An HTML or SVG element under construction. Every text and every attribute's value is escaped. */
public final class Element {

    private static final Set<String> EMPTY = Set.of("meta", "wbr");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder inner = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    /** An element without attributes. */
    public static Element of(String name) {
        return new Element(name);
    }

    /** An element with a text in it. */
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /** The style sheet of a page; it must be our own, for it is taken as it stands. */
    public static Element style(String css) {
        Element style = new Element("style");
        style.inner.append(css);
        return style;
    }

    /** Sets an attribute. */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute to a number with at most two decimals. */
    public Element with(String attribute, double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return with(attribute, text.replaceFirst("\\.?0+$", ""));
    }

    /** Sets the class. */
    public Element in(String styleClass) {
        return with("class", styleClass);
    }

    /** Adds a text. */
    public Element text(String text) {
        inner.append(escaped(text));
        return this;
    }

    /** Adds elements. */
    public Element add(Element... children) {
        return add(List.of(children));
    }

    /** Adds elements. */
    public Element add(List<Element> children) {
        children.forEach(inner::append);
        return this;
    }

    /** The element as it stands in a file. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("<").append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        out.append('>');
        return EMPTY.contains(name)
                ? out.toString()
                : out.append(inner).append("</").append(name).append('>').toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Neither HTML nor XML can hold control characters, even escaped, nor halves of a character. */
    private static boolean allowed(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        return !control && Character.getType(point) != Character.SURROGATE;
    }
}
