package org.framewise.jobs.learn;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyReader;

/**
 * Labelled data as a command names it.
 *
 * @param reader of its format
 * @param taxonomy a built-in name or a file; empty for the one that goes with the format, if any
 */
public record LabelledInput(CorpusReader reader, CorpusSource source, String taxonomy) {

    /**
     * Reads all of it.
     *
     * @throws BadInputException where there is nothing to learn from
     */
    public LabelledCorpus corpus() {
        LabelledCorpus corpus = reader.read(source);
        if (corpus.examples().isEmpty() || corpus.labels().isEmpty()) {
            throw new BadInputException(
                    source.articles().toString(),
                    corpus.examples().size() + " units with " + corpus.labels().size() + " labels",
                    "give a corpus with both");
        }
        return corpus;
    }

    /** The same data with its mentions, where its format has them; else empty. */
    List<AnnotatedArticle> annotated() {
        if (reader != CorpusFormat.MENTIONS) {
            return List.of();
        }
        return AnnotatedArticles.read(source).articles().stream()
                .filter(article -> source.splits().isEmpty() || source.splits().contains(article.split()))
                .toList();
    }

    /** The languages that its articles say they are in; empty where its format does not say. */
    SortedSet<String> languages() {
        return annotated().stream()
                .map(article -> article.article().language())
                .filter(language -> !language.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The taxonomy that the labels belong to.
     *
     * @throws BadInputException where one was named that lacks some of them
     */
    public Optional<Taxonomy> taxonomyOf(LabelledCorpus corpus) {
        String name = taxonomy.isEmpty() ? corpus.taxonomy() : taxonomy;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Taxonomy found = TaxonomyReader.resolve(name);
        if (!taxonomy.isEmpty()) {
            requireKnown(corpus.labels(), found);
        }
        return Optional.of(found);
    }

    private static void requireKnown(List<String> labels, Taxonomy taxonomy) {
        List<String> unknown = labels.stream()
                .filter(id -> taxonomy.labels().stream()
                        .noneMatch(label ->
                                label.id().equals(id) || label.aliases().contains(id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadInputException(
                    "--taxonomy " + taxonomy.id(),
                    "it has no label " + unknown,
                    "name the taxonomy that the labels belong to, or leave --taxonomy out");
        }
    }
}
