package org.framewise.jobs.learn;

import java.util.BitSet;
import java.util.List;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.format.LanguageParts;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;

/**
 * The units of a corpus that figures and thresholds are taken from. The others are learned from alone.
 *
 * @param language of these units; empty where they are all, or of several
 */
record MeasuredUnits(String language, BitSet units) {

    /** Every unit. */
    static MeasuredUnits all(LabelledCorpus corpus) {
        return new MeasuredUnits("", units(corpus, List.of()));
    }

    /** All languages that are measured, together. */
    static MeasuredUnits together(LabelledInput input, LabelledCorpus corpus) {
        return new MeasuredUnits("", units(corpus, languages(input)));
    }

    /** Each language that is measured, by itself. */
    static List<MeasuredUnits> each(LabelledInput input, LabelledCorpus corpus) {
        if (languages(input).size() < 2) {
            return List.of(together(input, corpus));
        }
        return languages(input).stream()
                .map(language -> new MeasuredUnits(language, units(corpus, List.of(language))))
                .toList();
    }

    private static List<String> languages(LabelledInput input) {
        return LanguageParts.of(input.source().language()).names();
    }

    private static BitSet units(LabelledCorpus corpus, List<String> languages) {
        List<Example> examples = corpus.examples();
        BitSet units = new BitSet(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            String language = examples.get(i).context().getOrDefault(LanguageParts.LANGUAGE, "");
            units.set(i, languages.isEmpty() || language.isEmpty() || languages.contains(language));
        }
        return units;
    }

    /** What a report calls the task. */
    String named(String task) {
        return language.isEmpty() ? task : task + ", " + language;
    }

    /** The entries of these units. */
    <T> List<T> of(List<T> all) {
        return units.stream().mapToObj(all::get).toList();
    }

    /** What was said of these units. */
    HeldOut of(HeldOut all) {
        return new HeldOut(of(all.predicted()), of(all.scores()), all.choices());
    }

    /** These units alone, with the labels of the whole. */
    LabelledTask of(LabelledTask task) {
        LabelledCorpus own = task.corpus().with(of(task.corpus().examples()));
        return new LabelledTask(own, task.scheme(), of(task.gold()));
    }
}
