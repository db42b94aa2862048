package org.framewise.datasets.corpus.format;

import java.util.Set;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.ArticleFolder;
import org.framewise.datasets.corpus.text.LabelRow;
import org.framewise.datasets.corpus.text.Passage;

/** SemEval-2023 task 3 (Piskorski et al.), subtasks 1 and 2: a document's genre, or its frames. */
record DocumentLabelsReader(String format, String taxonomy, boolean singleLabel, int subtask) implements CorpusReader {

    static final DocumentLabelsReader GENRE = new DocumentLabelsReader("semeval2023-genre", "", true, 1);
    static final DocumentLabelsReader FRAMES = new DocumentLabelsReader("semeval2023-frames", "media-frames", false, 2);

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus = new CorpusBuilder(format, taxonomy, Target.ARTICLE, singleLabel);
        ArticleFolder folder = ArticleFolder.of(source, "train-articles", "article");
        for (LabelRow row :
                LabelRow.read(folder.labels(source, "train-labels-subtask-" + subtask + ".txt"), 2, corpus)) {
            String id = row.field(0);
            Set<String> labels = row.labels(1, ",");
            if (singleLabel && labels.size() != 1) {
                corpus.reject(row.place(), labels.size() + " labels", "a document has exactly one here");
                continue;
            }
            folder.file(id, "train-articles-subtask-" + subtask)
                    .ifPresentOrElse(
                            file -> corpus.add(Passage.document(id, corpus.text(file), labels, "")),
                            () -> folder.rejectMissing(row, id, corpus));
        }
        return corpus.build(source);
    }
}
