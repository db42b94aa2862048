package org.framewise.datasets.corpus;

/** Reads one format of labelled corpora. */
@FunctionalInterface
public interface CorpusReader {

    /**
     * All units in reading order. A record that cannot be used is left out and listed among the rejected ones.
     *
     * @throws org.framewise.datasets.BadInputException if a file or folder is missing, or nothing in it can be used
     */
    LabelledCorpus read(CorpusSource source);
}
