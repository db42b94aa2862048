package org.framewise.datasets.corpus.mention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventReader;
import org.framewise.datasets.input.JsonLines;

/**
 * A folder of annotated articles: {@value #EVENTS}, {@value #ARTICLES} and {@value #SENTENCES}.
 *
 * @param articles in the order of the articles file
 * @param rejected one error for each line that could not be used
 */
public record AnnotatedArticles(List<AnnotatedArticle> articles, List<BadInputException> rejected) {

    static final String EVENTS = "events.yaml";
    static final String ARTICLES = "articles.jsonl";
    static final String SENTENCES = "sentences.jsonl";

    public AnnotatedArticles {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads all of it.
     *
     * @throws BadInputException where a file is missing, or the event file is wrong
     */
    public static AnnotatedArticles read(Path folder) {
        return read(folder, folder.resolve(SENTENCES));
    }

    /** As above, with another annotation of the same articles; those that it leaves out come without sentences. */
    public static AnnotatedArticles read(Path folder, Path annotation) {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    folder.toString(),
                    "no such folder",
                    "name one with " + EVENTS + ", " + ARTICLES + " and " + SENTENCES);
        }
        Map<String, Event> events = new LinkedHashMap<>();
        EventReader.read(folder.resolve(EVENTS)).forEach(event -> events.put(event.id(), event));
        List<BadInputException> rejected = new ArrayList<>();
        Map<String, ArticleDraft> drafts = drafts(folder.resolve(ARTICLES), events, rejected);
        JsonLines sentences = JsonLines.read(annotation);
        rejected.addAll(sentences.rejected());
        for (JsonLines.Line line : sentences.objects()) {
            collect(rejected, () -> ArticleDraft.of(line, drafts).add(line));
        }
        return new AnnotatedArticles(
                drafts.values().stream().map(ArticleDraft::finish).toList(), rejected);
    }

    /** As above, with the source's labels file as the annotation, where it has one; all splits. */
    public static AnnotatedArticles read(CorpusSource source) {
        return source.labels()
                .map(annotation -> read(source.articles(), annotation))
                .orElseGet(() -> read(source.articles()));
    }

    private static Map<String, ArticleDraft> drafts(
            Path file, Map<String, Event> events, List<BadInputException> rejected) {
        JsonLines lines = JsonLines.read(file);
        rejected.addAll(lines.rejected());
        Map<String, ArticleDraft> drafts = new LinkedHashMap<>();
        for (JsonLines.Line line : lines.objects()) {
            collect(rejected, () -> {
                ArticleDraft draft = new ArticleDraft(line, events);
                if (drafts.putIfAbsent(draft.id(), draft) != null) {
                    throw new BadInputException(
                            line.place(), "article '" + draft.id() + "' stands twice", "the first one is used");
                }
            });
        }
        return drafts;
    }

    private static void collect(List<BadInputException> rejected, Runnable record) {
        try {
            record.run();
        } catch (BadInputException unusable) {
            rejected.add(unusable);
        }
    }
}
