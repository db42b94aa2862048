package org.framewise.datasets.corpus.jsonl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * title}, {@code previous}, {@code next}, {@code split}, {@code source} and {@code published} may be added; or {@code {"article": …, "begin": …, "end": …,
 * "labels": […]}}, in code points of an article in the articles file (a line there is {@code {"id": …, "text": …}}).
 *
 * <p>The first line may be a header: {@code {"target": "sentence|paragraph|article", "taxonomy": …, "single_label":
 * true}}; without it, units are sentences with any number of labels. Lines with the same {@code article} are never split
 * between folds; a line without is its own group.
 */
public final class JsonlReader implements CorpusReader {

    @Override
    public LabelledCorpus read(CorpusSource source) {
        Path labelled = source.labels().orElse(source.articles());
        JsonLines file = JsonLines.read(labelled);
        List<JsonLines.Line> lines = file.objects();
        JsonlHeader header = JsonlHeader.of(lines.stream().findFirst());
        CorpusBuilder corpus = new CorpusBuilder("jsonl", header.taxonomy(), header.target(), header.singleLabel());
        file.rejected().forEach(corpus::reject);
        Map<String, JsonlArticle> articles =
                source.labels().isPresent() ? articles(source.articles(), header.target(), corpus) : Map.of();
        boolean headed = !lines.isEmpty() && JsonlHeader.is(lines.get(0).json());
        Set<String> keys =
                units(headed ? lines.subList(1, lines.size()) : lines, new JsonlUnits(header, articles), corpus);
        corpus.rejectUnknown(labelled.toString(), keys, JsonlFields.KNOWN);
        return corpus.build(source);
    }

    /** Adds the units, and returns all keys that the lines have. */
    private static Set<String> units(List<JsonLines.Line> lines, JsonlUnits units, CorpusBuilder corpus) {
        Set<String> keys = new TreeSet<>();
        for (JsonLines.Line line : lines) {
            line.json().fieldNames().forEachRemaining(keys::add);
            try {
                corpus.add(units.example(new JsonlFields(line)));
            } catch (BadInputException e) {
                corpus.reject(e);
            }
        }
        return keys;
    }

    private static Map<String, JsonlArticle> articles(Path file, Target target, CorpusBuilder corpus) {
        JsonLines lines = JsonLines.read(file);
        lines.rejected().forEach(corpus::reject);
        Map<String, JsonlArticle> articles = new HashMap<>();
        for (JsonLines.Line line : lines.objects()) {
            try {
                JsonlArticle article = article(new JsonlFields(line), target);
                if (articles.putIfAbsent(article.id(), article) != null) {
                    corpus.reject(line.place(), "article '" + article.id() + "' stands twice", "the first one is used");
                }
            } catch (BadInputException e) {
                corpus.reject(e);
            }
        }
        return articles;
    }

    private static JsonlArticle article(JsonlFields fields, Target target) {
        ObjectNode json = fields.line().json();
        String id = json.path("id").asText("");
        String text = json.path("text").asText("");
        if (id.isEmpty() || text.isEmpty()) {
            throw fields.bad("an article without id or text", "give it both");
        }
        return JsonlArticle.of(id, json.path("title").asText(""), text, target, fields.origin());
    }
}
