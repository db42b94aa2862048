package org.framewise.jobs.report.html;

/** Ids as people read them. */
public final class Names {

    private static final String OF_LABEL = "f1:";

    private Names() {}

    /** A label, which may break after an underscore, a colon or a hyphen. */
    public static Element label(String id) {
        Element name = Element.of("span").in("label");
        for (String part : id.split("(?<=[_:/-])")) {
            name.text(part).add(Element.of("wbr"));
        }
        return name;
    }

    /** {@code f1:hoax} as F1 of hoax, {@code micro-f1} as micro-F1. */
    public static String metric(String id) {
        return id.startsWith(OF_LABEL) ? "F1 of " + id.substring(OF_LABEL.length()) : id.replace("f1", "F1");
    }

    /** {@code 1 article}, {@code 2 articles}. */
    public static String counted(int number, String one) {
        return Numbers.count(number) + ' ' + one + (number == 1 ? "" : "s");
    }
}
