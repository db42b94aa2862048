package org.framewise.datasets.corpus.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Origin;
import org.framewise.datasets.corpus.Target;

/**
 * The sentences of annotated articles with their labels alone, each with its neighbours, its title and its event. A labels
 * file takes the place of the folder's own {@value AnnotatedArticles#SENTENCES}.
 */
public final class MentionsReader implements CorpusReader {

    /** The name of the format. */
    public static final String FORMAT = "mentions";

    /** As many as other readers give. */
    private static final int NEIGHBOURS = 2;

    @Override
    public LabelledCorpus read(CorpusSource source) {
        AnnotatedArticles read = AnnotatedArticles.read(source);
        CorpusBuilder corpus = new CorpusBuilder(FORMAT, "attribution", Target.SENTENCE, false);
        read.rejected().forEach(corpus::reject);
        for (AnnotatedArticle article : read.articles()) {
            for (int index = 0; index < article.sentences().size(); index++) {
                corpus.add(example(article, index));
            }
        }
        return corpus.build(source);
    }

    /** One sentence of an article with its labels. */
    public static Example example(AnnotatedArticle article, int index) {
        List<AnnotatedSentence> all = article.sentences();
        Set<String> labels =
                all.get(index).mentions().stream().map(Mention::label).collect(Collectors.toUnmodifiableSet());
        return new Example(
                article.article().id(),
                Integer.toString(all.get(index).index()),
                all.get(index).text(),
                context(article, index),
                all.size() == 1 ? 0 : (double) index / (all.size() - 1),
                labels,
                article.split(),
                article.event(),
                new Origin(article.article().source(), article.article().published()));
    }

    private static Map<String, String> context(AnnotatedArticle article, int index) {
        List<AnnotatedSentence> all = article.sentences();
        Map<String, String> context = new LinkedHashMap<>();
        context.put("title", article.article().title());
        context.put("previous", joined(all.subList(Math.max(0, index - NEIGHBOURS), index)));
        context.put("next", joined(all.subList(index + 1, Math.min(all.size(), index + 1 + NEIGHBOURS))));
        context.put("preceding", joined(all.subList(Math.max(0, index - 1), index)));
        context.put("following", joined(all.subList(index + 1, Math.min(all.size(), index + 2))));
        context.values().removeIf(String::isEmpty);
        return context;
    }

    private static String joined(List<AnnotatedSentence> sentences) {
        return sentences.stream().map(AnnotatedSentence::text).collect(Collectors.joining(" "));
    }
}
