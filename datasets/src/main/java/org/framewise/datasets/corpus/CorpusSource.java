package org.framewise.datasets.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where a labelled corpus stands.
 *
 * @param articles the folder or file with the texts; for formats of one file that file
 * @param labels the file with the labels; empty for formats of one file, or to take the one that the corpus's authors put
 *     beside the articles
 * @param splits the parts to read, such as {@code train} and {@code dev}; empty for all
 * @param language the sub-folder to read where {@code articles} holds several languages; empty where it does not
 */
public record CorpusSource(Path articles, Optional<Path> labels, Set<String> splits, String language) {

    public CorpusSource {
        splits = Set.copyOf(splits);
    }

    /** All of a corpus, its labels in their usual place. */
    public static CorpusSource of(Path articles) {
        return new CorpusSource(articles, Optional.empty(), Set.of(), "");
    }

    public CorpusSource withLabels(Path file) {
        return new CorpusSource(articles, Optional.of(file), splits, language);
    }

    public CorpusSource withSplits(Set<String> names) {
        return new CorpusSource(articles, labels, names, language);
    }

    public CorpusSource withLanguage(String name) {
        return new CorpusSource(articles, labels, splits, name);
    }
}
