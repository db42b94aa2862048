package org.framewise.datasets.corpus.jsonl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.Passage;
import org.framewise.datasets.corpus.text.WhiteSpace;

/** From a labelled line to a unit. */
record JsonlUnits(JsonlHeader header, Map<String, JsonlArticle> articles) {

    /** @throws BadInputException if the line cannot be used */
    Example example(JsonlFields fields) {
        Example unit = read(fields);
        return unit.from(fields.origin().or(unit.origin()));
    }

    private Example read(JsonlFields fields) {
        Set<String> labels = fields.labels(header.singleLabel());
        if (fields.has("begin") || fields.has("end")) {
            return placed(fields, labels);
        }
        String text = WhiteSpace.collapse(fields.text("text"));
        if (text.isEmpty()) {
            throw fields.bad("no 'text'", "give a text, or article, begin and end");
        }
        return header.target() == Target.ARTICLE ? document(fields, labels) : alone(fields, text, labels);
    }

    private Example placed(JsonlFields fields, Set<String> labels) {
        String id = fields.text("article");
        JsonlArticle article = articles.get(id);
        if (article == null) {
            throw fields.bad("no article '" + id + "'", "give the articles file, with a line {\"id\": …, \"text\": …}");
        }
        Span span = fields.span(article.length());
        if (WhiteSpace.collapse(span.of(article.text())).isEmpty()) {
            throw fields.bad("span " + span.begin() + ".." + span.end() + " is blank", "mark a text");
        }
        String unit = header.target() == Target.ARTICLE ? "" : unit(fields, span.begin() + "-" + span.end());
        return article.example(span, unit, labels, fields.text("split"));
    }

    private static Example document(JsonlFields fields, Set<String> labels) {
        String article = first(fields.text("article"), fields.text("id"), number(fields));
        Example document = Passage.document(article, fields.text("text"), labels, fields.text("split"));
        Map<String, String> context = new LinkedHashMap<>(document.context());
        context.putAll(channels(fields));
        return new Example(article, "", document.text(), context, 0, labels, document.split());
    }

    private static Example alone(JsonlFields fields, String text, Set<String> labels) {
        String article = first(fields.text("article"), fields.text("id"), number(fields));
        String unit = unit(fields, number(fields));
        return new Example(article, unit, text, channels(fields), 0, labels, fields.text("split"));
    }

    private static Map<String, String> channels(JsonlFields fields) {
        Map<String, String> context = new LinkedHashMap<>();
        for (String channel : new String[] {"previous", "next", "title"}) {
            context.put(channel, WhiteSpace.collapse(fields.text(channel)));
        }
        context.values().removeIf(String::isEmpty);
        return context;
    }

    private static String unit(JsonlFields fields, String otherwise) {
        return first(fields.text("unit"), fields.text("id"), otherwise);
    }

    /** The line's number, for those that have no name of their own. */
    private static String number(JsonlFields fields) {
        String place = fields.line().place();
        return place.substring(place.lastIndexOf(':') + 1);
    }

    private static String first(String... names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
