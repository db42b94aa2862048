package org.framewise.datasets.corpus.format;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.ArticleFolder;
import org.framewise.datasets.corpus.text.LabelRow;
import org.framewise.datasets.corpus.text.Passage;

/**
 * SemEval-2025 task 10 (Piskorski et al.), subtask 2: a document's narratives on two levels. Its labels are the coarse and
 * the fine ones together; a fine label's id begins with its coarse one's; {@code Other} is on both levels.
 */
final class NarrativesReader implements CorpusReader {

    private static final String SUFFIX = ".txt";

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus =
                new CorpusBuilder("semeval2025-narratives", "disinformation-narratives", Target.ARTICLE, false);
        ArticleFolder folder = ArticleFolder.of(source, "raw-documents", "");
        for (LabelRow row : LabelRow.read(folder.labels(source, "subtask-2-annotations.txt"), 3, corpus)) {
            String name = row.field(0);
            String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
            Set<String> labels = row.labels(1, ";");
            labels.addAll(row.labels(2, ";"));
            Optional<Path> file = folder.file(id);
            if (file.isEmpty()) {
                folder.rejectMissing(row, id, corpus);
            } else if (labels.isEmpty()) {
                corpus.reject(row.place(), "no narrative for '" + id + "'", "a document without any is labelled Other");
            } else {
                corpus.add(Passage.document(id, corpus.text(file.get()), labels, ""));
            }
        }
        return corpus.build(source);
    }
}
