package org.framewise.datasets.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.Suggestion;
import org.framewise.datasets.input.TextFile;

/** Gathers what a reader finds: units, and records that it had to leave out. */
public final class CorpusBuilder {

    private final String format;
    private final String taxonomy;
    private final Target target;
    private final boolean singleLabel;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    public CorpusBuilder(String format, String taxonomy, Target target, boolean singleLabel) {
        this.format = format;
        this.taxonomy = taxonomy;
        this.target = target;
        this.singleLabel = singleLabel;
    }

    public void add(Example example) {
        examples.add(example);
    }

    /** Notes a record that cannot be used, or only with a doubt. */
    public void reject(String place, String problem, String remedy) {
        rejected.add(new BadInputException(place, problem, remedy).getMessage());
    }

    /** Notes the columns of a table that its format does not have. */
    public void rejectUnknown(String place, Collection<String> columns, Set<String> known) {
        for (String column : columns) {
            if (!known.contains(column)) {
                String remedy = "it is ignored; " + Suggestion.remedy(column, "known columns", new TreeSet<>(known));
                reject(place, "unknown column '" + column + "'", remedy);
            }
        }
    }

    /** Notes what an error says. */
    public void reject(BadInputException error) {
        rejected.add(error.getMessage());
    }

    /** A file's text; one that is not UTF-8 is read as windows-1252, and noted. */
    public String text(Path file) {
        TextFile read = TextFile.readAnyway(file);
        if (!read.utf8()) {
            reject(file.toString(), "not UTF-8, read as windows-1252", "save the file as UTF-8");
        }
        return read.text();
    }

    /**
     * The corpus, with the chosen splits only.
     *
     * @throws BadInputException if there is no unit at all, or a split is chosen that no unit belongs to
     */
    public LabelledCorpus build(CorpusSource source) {
        String place = source.articles().toString();
        if (examples.isEmpty()) {
            String first = rejected.isEmpty() ? "" : "the first of " + rejected.size() + ": " + rejected.get(0);
            throw new BadInputException(place, "no labelled units", first.isEmpty() ? "the files are empty" : first);
        }
        source.splits().stream().sorted().forEach(chosen -> splitExists(chosen, place));
        List<Example> kept = examples.stream()
                .filter(example -> source.splits().isEmpty() || source.splits().contains(example.split()))
                .toList();
        Set<String> labels = new TreeSet<>();
        kept.forEach(example -> labels.addAll(example.labels()));
        return new LabelledCorpus(format, taxonomy, target, singleLabel, List.copyOf(labels), kept, rejected);
    }

    private void splitExists(String chosen, String place) {
        Set<String> splits = new TreeSet<>();
        examples.forEach(example -> splits.add(example.split()));
        if (!splits.contains(chosen)) {
            splits.remove("");
            String remedy = splits.isEmpty() ? "this corpus has none" : Suggestion.remedy(chosen, "splits", splits);
            throw new BadInputException(place, "no split '" + chosen + "'", remedy);
        }
    }
}
