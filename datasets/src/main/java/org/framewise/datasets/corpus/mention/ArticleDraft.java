package org.framewise.datasets.corpus.mention;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.input.JsonLines;
import org.framewise.datasets.input.Suggestion;

/** An article that gathers its sentences, line by line. */
final class ArticleDraft {

    private final Article article;
    private final Event event;
    private final String split;
    private final String register;
    private final int length;
    private final List<AnnotatedSentence> sentences = new ArrayList<>();
    private int next;
    private int end;

    /** @throws BadInputException where the line is no article */
    ArticleDraft(JsonLines.Line line, Map<String, Event> events) {
        Fields fields = new Fields(line.place(), line.json());
        article = new Article(
                fields.required("id"),
                fields.text("source"),
                published(fields),
                fields.text("title"),
                fields.required("text"),
                fields.text("language"),
                fields.text("event"),
                fields.text("url"));
        if (!article.event().isEmpty() && !events.containsKey(article.event())) {
            throw fields.bad(
                    "unknown event '" + article.event() + "'",
                    Suggestion.remedy(article.event(), "events of " + AnnotatedArticles.EVENTS, events.keySet()));
        }
        event = events.getOrDefault(article.event(), Event.UNKNOWN);
        split = fields.text("split");
        register = fields.text("register");
        length = article.text().codePointCount(0, article.text().length());
    }

    private static Optional<Instant> published(Fields fields) {
        String text = fields.text("published");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException wrong) {
            throw fields.bad("published is '" + text + "'", "write a time in UTC, such as 2030-02-01T08:00:00Z");
        }
    }

    /** The article that a line of the sentences file names. */
    static ArticleDraft of(JsonLines.Line line, Map<String, ArticleDraft> drafts) {
        Fields fields = new Fields(line.place(), line.json());
        String id = fields.required("article");
        return Optional.ofNullable(drafts.get(id))
                .orElseThrow(() -> fields.bad("no article '" + id + "'", "name one of " + AnnotatedArticles.ARTICLES));
    }

    String id() {
        return article.id();
    }

    /** @throws BadInputException where the sentence or one of its mentions cannot be */
    void add(JsonLines.Line line) {
        Fields fields = new Fields(line.place(), line.json());
        int index = fields.integer("index");
        if (index < next) {
            throw fields.bad("index " + index, "sentences stand in order, so it must be " + next + " or more");
        }
        Span span = fields.span(end, length);
        String text = text(fields, span);
        List<Mention> mentions =
                fields.objects("mentions").map(own -> mention(own, span)).toList();
        sentences.add(fields.checked(() ->
                new AnnotatedSentence(index, span, text, fields.required("quote_type"), speaker(fields), mentions)));
        next = index + 1;
        end = span.end();
    }

    private String text(Fields fields, Span span) {
        String text = span.of(article.text());
        String written = fields.text("text");
        if (!written.isEmpty() && !written.equals(text)) {
            throw fields.bad(
                    "text is not what stands at " + span.begin() + ".." + span.end(),
                    "correct the offsets, they count code points");
        }
        return text;
    }

    private static Mention mention(Fields fields, Span sentence) {
        return fields.checked(() -> new Mention(
                fields.required("label"),
                fields.required("stance"),
                speaker(fields),
                fields.span(sentence.begin(), sentence.end())));
    }

    private static Speaker speaker(Fields fields) {
        return new Speaker(fields.required("speaker_kind"), fields.text("speaker"));
    }

    AnnotatedArticle finish() {
        return new AnnotatedArticle(article, event, split, register, sentences);
    }
}
