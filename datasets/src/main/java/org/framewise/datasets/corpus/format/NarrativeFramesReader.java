package org.framewise.datasets.corpus.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.Passage;
import org.framewise.datasets.input.TsvTable;

/**
 * Climate articles with narrative frames (Frermann et al. 2023): resolution, human interest, conflict, moral, economic.
 * A row that was not annotated is rejected.
 */
final class NarrativeFramesReader implements CorpusReader {

    private static final List<String> FRAMES = List.of("RE", "HI", "CO", "MO", "EC");
    private static final Set<String> REQUIRED =
            Stream.concat(Stream.of("ID", "text"), FRAMES.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KNOWN = Stream.concat(Stream.of("source", "mbfc", "date"), REQUIRED.stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus = new CorpusBuilder("narrative-frames", "", Target.ARTICLE, false);
        String place = source.articles().toString();
        TsvTable table = TsvTable.parse(corpus.text(source.articles()), place, true, REQUIRED, corpus::reject);
        corpus.rejectUnknown(place + ":1", table.columns(), KNOWN);
        for (TsvTable.Row row : table.rows()) {
            List<String> answers = FRAMES.stream().map(row::get).toList();
            if (answers.stream().allMatch(answer -> answer.equals("True") || answer.equals("False"))) {
                corpus.add(Passage.document(row.get("ID"), row.get("text"), frames(row), ""));
            } else {
                String problem = "article '" + row.get("ID") + "' has the frames " + answers;
                corpus.reject(row.place(), problem, "each of " + FRAMES + " is True or False");
            }
        }
        return corpus.build(source);
    }

    private static Set<String> frames(TsvTable.Row row) {
        return FRAMES.stream()
                .filter(frame -> row.get(frame).equals("True"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
