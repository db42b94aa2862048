package org.framewise.datasets.attribution;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;

/** The shipped files, read once. */
final class AttributionSet {

    /** From the module's folder, where tests run. */
    static final Path FOLDER = Path.of("attribution");

    static final AnnotatedArticles FIRST = AnnotatedArticles.read(FOLDER);

    static final AnnotatedArticles SECOND = AnnotatedArticles.read(FOLDER, FOLDER.resolve("second-pass.jsonl"));

    private AttributionSet() {}

    static List<AnnotatedArticle> articles() {
        return FIRST.articles();
    }

    static Stream<AnnotatedSentence> sentences() {
        return articles().stream().flatMap(article -> article.sentences().stream());
    }

    static Stream<Mention> mentions() {
        return sentences().flatMap(sentence -> sentence.mentions().stream());
    }

    /** {@code harbour-fire-01:3}, to find a line by. */
    static String place(AnnotatedArticle article, AnnotatedSentence sentence) {
        return article.article().id() + ":" + sentence.index();
    }
}
