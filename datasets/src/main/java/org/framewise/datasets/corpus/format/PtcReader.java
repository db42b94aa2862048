package org.framewise.datasets.corpus.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.ArticleFolder;
import org.framewise.datasets.corpus.text.LabelRow;
import org.framewise.datasets.corpus.text.LabelledSpan;
import org.framewise.datasets.corpus.text.Line;
import org.framewise.datasets.corpus.text.Passage;

/**
 * The Propaganda Techniques Corpus (Da San Martino et al., SemEval-2020 task 11): articles with a sentence a line, and
 * spans that carry propaganda or one of its techniques. A unit is a non-blank line, with the labels of the spans that it
 * touches; an article without spans has units without labels.
 */
record PtcReader(String format, String taxonomy, String usualLabels, boolean techniques) implements CorpusReader {

    static final PtcReader SENTENCES = new PtcReader("ptc-sentences", "", "train-task-si.labels", false);
    static final PtcReader TECHNIQUES =
            new PtcReader("ptc-techniques", "persuasion-techniques", "train-task-flc-tc.labels", true);

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus = new CorpusBuilder(format, taxonomy, Target.SENTENCE, false);
        ArticleFolder folder = ArticleFolder.of(source, "train-articles", "article");
        Map<String, List<LabelRow>> rows = rows(folder.labels(source, usualLabels), corpus);
        Set<String> found = new HashSet<>();
        for (String id : folder.ids()) {
            found.add(id);
            article(id, corpus.text(folder.file(id).orElseThrow()), rows.getOrDefault(id, List.of()), corpus);
        }
        rows.forEach((id, of) -> {
            if (!found.contains(id)) {
                of.forEach(row -> folder.rejectMissing(row, id, corpus));
            }
        });
        return corpus.build(source);
    }

    private Map<String, List<LabelRow>> rows(Path labels, CorpusBuilder corpus) {
        Map<String, List<LabelRow>> rows = new TreeMap<>();
        for (LabelRow row : LabelRow.read(labels, techniques ? 4 : 3, corpus)) {
            rows.computeIfAbsent(row.field(0), id -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private void article(String id, String text, List<LabelRow> rows, CorpusBuilder corpus) {
        int length = text.codePointCount(0, text.length());
        List<LabelledSpan> spans = new ArrayList<>();
        for (LabelRow row : rows) {
            row.span(techniques ? 2 : 1, length, corpus)
                    .map(span -> new LabelledSpan(span, techniques ? row.field(1) : "propaganda"))
                    .ifPresent(spans::add);
        }
        List<Line> lines = Line.nonBlank(text);
        Passage passage = Passage.ofLines(id, lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            corpus.add(passage.example(i, Integer.toString(line.number()), LabelledSpan.touching(line.span(), spans)));
        }
    }
}
