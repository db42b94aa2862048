package org.framewise.datasets.corpus.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.framewise.datasets.article.Span;
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
import org.framewise.datasets.corpus.text.SentenceCut;
import org.framewise.datasets.corpus.text.WhiteSpace;

/**
 * SemEval-2023 task 3 (Piskorski et al.), subtask 3, by sentence: the articles that the label file names, each sentence of
 * their lines with the techniques of the spans that it touches. A unit's id is its line's number, so sentences share it.
 *
 * <p>For English the spans agree with the paragraphs' labels. In the other languages they drift along the article,
 * by about a character a line (8 to 17 in 100 lines disagree), and some end behind it: train on paragraphs there.
 */
final class TechniqueSentencesReader implements CorpusReader {

    @Override
    public LabelledCorpus read(CorpusSource source) {
        CorpusBuilder corpus =
                new CorpusBuilder("semeval2023-technique-sentences", "persuasion-techniques", Target.SENTENCE, false);
        ArticleFolder folder = ArticleFolder.of(source, "train-articles", "article");
        Path labels = folder.labels(source, TechniqueParagraphsReader.LABELS);
        TreeMap<String, LabelRow> first = new TreeMap<>();
        LabelRow.read(labels, 2, corpus).forEach(row -> first.putIfAbsent(row.field(0), row));
        Path spans = labels.resolveSibling(labels.getFileName().toString().replaceFirst("\\.txt$", "") + "-spans");
        first.forEach((id, row) -> {
            Optional<Path> file = folder.file(id, TechniqueParagraphsReader.OWN_ARTICLES);
            if (file.isEmpty()) {
                folder.rejectMissing(row, id, corpus);
            } else {
                String text = corpus.text(file.get());
                article(id, text, spans(spans, id, text, corpus), corpus);
            }
        });
        return corpus.build(source);
    }

    private static List<LabelledSpan> spans(Path folder, String id, String text, CorpusBuilder corpus) {
        Path file = folder.resolve("article" + id + "-labels-subtask-3.txt");
        List<LabelledSpan> spans = new ArrayList<>();
        if (Files.isRegularFile(file) && !corpus.text(file).isBlank()) {
            for (LabelRow row : LabelRow.read(file, 4, corpus)) {
                row.span(2, text.codePointCount(0, text.length()), corpus)
                        .ifPresent(span -> spans.add(new LabelledSpan(span, row.field(1))));
            }
        }
        return spans;
    }

    private static void article(String id, String text, List<LabelledSpan> spans, CorpusBuilder corpus) {
        List<Line> lineOf = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Line line : Line.nonBlank(text)) {
            for (Span sentence : SentenceCut.of(line)) {
                lineOf.add(line);
                sentences.add(sentence);
                texts.add(WhiteSpace.collapse(line.of(sentence)));
            }
        }
        String title = lineOf.isEmpty() ? "" : WhiteSpace.collapse(lineOf.get(0).text());
        Passage passage = new Passage(id, title, texts);
        for (int i = 0; i < texts.size(); i++) {
            String unit = Integer.toString(lineOf.get(i).number());
            corpus.add(passage.example(i, unit, LabelledSpan.touching(sentences.get(i), spans)));
        }
    }
}
