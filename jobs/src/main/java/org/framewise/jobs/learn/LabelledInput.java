package org.framewise.jobs.learn;

import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
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

    /** The taxonomy that the labels belong to. */
    public Optional<Taxonomy> taxonomyOf(LabelledCorpus corpus) {
        String name = taxonomy.isEmpty() ? corpus.taxonomy() : taxonomy;
        return name.isEmpty() ? Optional.empty() : Optional.of(TaxonomyReader.resolve(name));
    }
}
