package org.framewise.datasets.corpus.post;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.input.TsvTable;

/**
 * RumourEval-2017 A (Derczynski et al., SemEval-2017 task 8): the stance of a post to the rumour that began its thread.
 * The context holds the post that it answers ({@code parent}), the one that began the thread ({@code source}), and, as
 * words in {@code meta}, whether it is that one or answers it.
 */
public final class RumourEvalReader implements CorpusReader {

    private static final Set<String> REQUIRED =
            Set.of("split", "thread_id", "tweet_id", "in_reply_to", "label", "text");
    private static final Set<String> KNOWN =
            Stream.concat(REQUIRED.stream(), Stream.of("event", "created_at")).collect(Collectors.toUnmodifiableSet());

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus = new CorpusBuilder("rumoureval", "", Target.SENTENCE, true);
        String place = source.articles().toString();
        TsvTable table = TsvTable.parse(corpus.text(source.articles()), place, false, REQUIRED, corpus::reject);
        corpus.rejectUnknown(place + ":1", table.columns(), KNOWN);
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> posts = new HashMap<>();
        for (TsvTable.Row row : table.rows()) {
            texts.put(row.get("tweet_id"), Post.clean(row.get("text")));
            posts.merge(row.get("thread_id"), 1, Integer::sum);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (TsvTable.Row row : table.rows()) {
            String thread = row.get("thread_id");
            int index = seen.merge(thread, 1, Integer::sum) - 1;
            add(row, texts, (double) index / Math.max(1, posts.get(thread) - 1), corpus);
        }
        return corpus.build(source);
    }

    private static void add(TsvTable.Row row, Map<String, String> texts, double position, CorpusBuilder corpus) {
        if (Stream.of("label", "thread_id", "tweet_id")
                .anyMatch(column -> row.get(column).isBlank())) {
            corpus.reject(row.place(), "no label, thread_id or tweet_id", "fill in all three");
        } else {
            corpus.add(example(row, texts, position));
        }
    }

    private static Example example(TsvTable.Row row, Map<String, String> texts, double position) {
        String thread = row.get("thread_id");
        String parent = row.get("in_reply_to");
        Map<String, String> context = new LinkedHashMap<>();
        context.put("parent", texts.getOrDefault(parent, ""));
        context.put("source", texts.getOrDefault(thread, ""));
        context.put(
                "meta",
                row.get("tweet_id").equals(thread) ? "is-source" : parent.equals(thread) ? "parent-is-source" : "");
        context.values().removeIf(String::isEmpty);
        return new Example(
                thread,
                row.get("tweet_id"),
                texts.get(row.get("tweet_id")),
                context,
                position,
                Set.of(row.get("label").strip()),
                row.get("split").strip());
    }
}
