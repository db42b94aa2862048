package org.framewise.datasets.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.ArticleFolder;
import org.framewise.datasets.corpus.text.LabelRow;
import org.framewise.datasets.corpus.text.Line;
import org.framewise.datasets.corpus.text.Passage;

/**
 * SemEval-2023 task 3 (Piskorski et al.), subtask 3: a paragraph's persuasion techniques. A unit is a line that the label
 * file names, perhaps without labels.
 */
final class TechniqueParagraphsReader implements CorpusReader {

    static final String LABELS = "train-labels-subtask-3.txt";
    static final String OWN_ARTICLES = "train-articles-subtask-3";

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus =
                new CorpusBuilder("semeval2023-techniques", "persuasion-techniques", Target.PARAGRAPH, false);
        ArticleFolder folder = ArticleFolder.of(source, "train-articles", "article");
        Map<String, Optional<List<Line>>> articles = new HashMap<>();
        Map<String, Passage> passages = new HashMap<>();
        for (LabelRow row : LabelRow.read(folder.labels(source, LABELS), 2, corpus)) {
            String id = row.field(0);
            Optional<List<Line>> lines = articles.computeIfAbsent(
                    id, any -> folder.file(id, OWN_ARTICLES).map(file -> Line.nonBlank(corpus.text(file))));
            if (lines.isEmpty()) {
                folder.rejectMissing(row, id, corpus);
            } else {
                Passage passage = passages.computeIfAbsent(id, any -> Passage.ofLines(id, lines.get()));
                paragraph(row, passage, lines.get(), corpus);
            }
        }
        return corpus.build(source);
    }

    private static void paragraph(LabelRow row, Passage passage, List<Line> lines, CorpusBuilder corpus) {
        String number = row.field(1);
        for (int i = 0; i < lines.size(); i++) {
            if (Integer.toString(lines.get(i).number()).equals(number)) {
                corpus.add(passage.example(i, number, row.labels(2, ",")));
                return;
            }
        }
        corpus.reject(
                row.place(),
                "article '" + passage.article() + "' has no text in line '" + number + "'",
                "lines are counted from 1, and a labelled one is not blank");
    }
}
