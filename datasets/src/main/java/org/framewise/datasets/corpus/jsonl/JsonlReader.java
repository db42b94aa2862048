package org.framewise.datasets.corpus.jsonl;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.input.JsonLines;

/**
 * A labelled unit a line: {@code {"text": …, "labels": […]}}, where {@code id}, {@code article}, {@code unit}, {@code
 * title}, {@code previous}, {@code next} and {@code split} may be added; or {@code {"article": …, "begin": …, "end": …,
 * "labels": […]}}, in code points of an article in the articles file (a line there is {@code {"id": …, "text": …}}).
 *
 * <p>The first line may be a header: {@code {"target": "sentence|paragraph|article", "taxonomy": …, "single_label":
 * true}}; without it, units are sentences with any number of labels. Lines with the same {@code article} are never split
 * between folds; a line without is its own group.
 */
public final class JsonlReader implements CorpusReader {

    @Override
    public LabelledCorpus read(CorpusSource source) {
        JsonLines file = JsonLines.read(source.labels().orElse(source.articles()));
        List<JsonLines.Line> lines = file.objects();
        JsonlHeader header = JsonlHeader.of(lines.stream().findFirst());
        CorpusBuilder corpus = new CorpusBuilder("jsonl", header.taxonomy(), header.target(), header.singleLabel());
        file.rejected().forEach(corpus::reject);
        Map<String, JsonlArticle> articles = new HashMap<>();
        source.labels().ifPresent(labels -> articles.putAll(articles(source.articles(), header.target(), corpus)));
        JsonlUnits units = new JsonlUnits(header, articles);
        TreeSet<String> keys = new TreeSet<>();
        for (JsonLines.Line line : lines) {
            if (line == lines.get(0) && JsonlHeader.is(line.json())) {
                continue;
            }
            line.json().fieldNames().forEachRemaining(keys::add);
            try {
                corpus.add(units.example(new JsonlFields(line)));
            } catch (BadInputException e) {
                corpus.reject(e);
            }
        }
        corpus.rejectUnknown(source.labels().orElse(source.articles()).toString(), keys, JsonlFields.KNOWN);
        return corpus.build(source);
    }

    private static Map<String, JsonlArticle> articles(Path file, Target target, CorpusBuilder corpus) {
        JsonLines lines = JsonLines.read(file);
        lines.rejected().forEach(corpus::reject);
        Map<String, JsonlArticle> articles = new HashMap<>();
        for (JsonLines.Line line : lines.objects()) {
            String id = line.json().path("id").asText("");
            String text = line.json().path("text").asText("");
            if (id.isEmpty() || text.isEmpty()) {
                corpus.reject(line.place(), "an article without id or text", "give it both");
            } else if (articles.containsKey(id)) {
                corpus.reject(line.place(), "article '" + id + "' stands twice", "the first one is used");
            } else {
                String title = line.json().path("title").asText("");
                articles.put(id, JsonlArticle.of(id, title, text, target));
            }
        }
        return articles;
    }
}
