package org.framewise.jobs.learn.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param alsoTrain languages that are learned from beside the source's, and neither measured nor tuned for
 */
public record LabelledInput(CorpusReader reader, CorpusSource source, String taxonomy, Set<String> alsoTrain) {

    public LabelledInput {
        alsoTrain = Set.copyOf(alsoTrain);
        if (!alsoTrain.isEmpty() && source.language().isEmpty()) {
            throw new BadInputException(
                    "--also-train", "no --language beside it", "name the language that is measured, too");
        }
    }

    /** Data that is all learned from and measured. */
    public LabelledInput(CorpusReader reader, CorpusSource source, String taxonomy) {
        this(reader, source, taxonomy, Set.of());
    }

    /**
     * Reads all of it.
     *
     * @throws BadInputException where there is nothing to learn from
     */
    public LabelledCorpus corpus() {
        LabelledCorpus corpus = reader.read(source.withLanguage(languageList()));
        if (corpus.examples().isEmpty() || corpus.labels().isEmpty()) {
            throw new BadInputException(
                    source.articles().toString(),
                    corpus.examples().size() + " units with " + corpus.labels().size() + " labels",
                    "give a corpus with both");
        }
        return corpus;
    }

    /** Those to measure first, then the others. */
    private String languageList() {
        return Stream.concat(Stream.of(source.language()), alsoTrain.stream().sorted())
                .filter(language -> !language.isEmpty())
                .collect(Collectors.joining(","));
    }

    /** The same data with its mentions, where its format has them; else empty. */
    public List<AnnotatedArticle> annotated() {
        if (reader != CorpusFormat.MENTIONS) {
            return List.of();
        }
        return AnnotatedArticles.read(source).articles().stream()
                .filter(article -> source.splits().isEmpty() || source.splits().contains(article.split()))
                .toList();
    }

    /** The languages that its articles say they are in; empty where its format does not say. */
    public SortedSet<String> languages() {
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
