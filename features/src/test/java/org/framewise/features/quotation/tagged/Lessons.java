package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.brat.MarkedQuotation;
import org.framewise.features.quotation.brat.MarkedText;

/** Small marked texts for tests: {@code <s:Reed> <q:said> <c:it burned>.} */
final class Lessons {

    /** A verb that no list holds, so that only learning finds it. */
    static final List<MarkedText> ALL = List.of(
            text("<s:Reed> <q:zorbed> <c:that the port burned>. The boats were new."),
            text("<s:The mayor> <q:zorbed> <c:that the guards slept>. It rained on Monday."),
            text("The port is old. <s:Ida Marsh> <q:zorbed> <c:that nine boats sank>."),
            text("<s:Norland> <q:zorbed> <c:that divers came>. Nobody was hurt in the fire."),
            text("<s:Alma Berg> <q:zorbed> <c:that the pumps were old>. The sea was calm."));

    private Lessons() {}

    static MarkedText text(String marked) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < marked.length()) {
            if (marked.charAt(at) == '<') {
                int end = marked.indexOf('>', at);
                int begin = text.length();
                text.append(marked, at + 3, end);
                parts.get("sqc".indexOf(marked.charAt(at + 1))).add(new Span(begin, text.length()));
                at = end;
            } else {
                text.append(marked.charAt(at));
            }
            at++;
        }
        MarkedQuotation quotation = new MarkedQuotation(parts.get(0), parts.get(1), parts.get(2));
        return new MarkedText("lesson_a", "lesson", text.toString(), List.of(quotation));
    }
}
