package org.framewise.jobs.report.page;

import java.util.List;
import java.util.TreeSet;
import org.framewise.jobs.eval.errors.WorstError;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** The surest mistakes, to be read. */
final class ErrorsSection {

    private ErrorsSection() {}

    /** Nothing, where there are none. */
    static List<Element> of(List<WorstError> worst) {
        if (worst.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ol").in("errors");
        worst.forEach(error -> list.add(item(error)));
        String note =
                "Each unit's surest mistake, the worst first: a wrong label with a high probability, or a missed one"
                        + " with a low probability. Labels are marked right (✓), wrong (+) or missed (−).";
        return List.of(Element.of("h3", "Worst errors"), Element.of("p", note).in("note"), list);
    }

    private static Element item(WorstError error) {
        String place = "article " + error.article() + (error.unit().isEmpty() ? "" : ", unit " + error.unit());
        Element mistake = Element.of("p")
                .in(error.missed() ? "mistake missed" : "mistake wrong")
                .text(error.missed() ? "missed " : "gave ")
                .add(Element.of("b").add(Names.label(error.label())))
                .text(" at " + Numbers.figure(error.probability()));
        Element chips = Element.of("ul").in("chips").with("aria-label", "labels");
        TreeSet<String> all = new TreeSet<>(error.gold());
        all.addAll(error.predicted());
        all.forEach(label -> chips.add(chip(label, error)));
        return Element.of("li")
                .add(Element.of("div")
                        .in("head")
                        .add(mistake, Element.of("p", place).in("place")))
                .add(Element.of("blockquote", error.text()), chips);
    }

    private static Element chip(String label, WorstError error) {
        boolean is = error.gold().contains(label);
        boolean said = error.predicted().contains(label);
        String kind = is && said ? "right" : is ? "missed" : "wrong";
        String mark = is && said ? "✓" : is ? "−" : "+";
        return Element.of("li")
                .in(kind)
                .add(Element.of("span", mark).with("aria-hidden", "true"))
                .add(Element.of("span", kind + ": ").in("unseen"), Names.label(label));
    }
}
