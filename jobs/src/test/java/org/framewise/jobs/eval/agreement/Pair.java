package org.framewise.jobs.eval.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;

/** A sentence as two annotators have it. */
record Pair(String article, AnnotatedSentence first, AnnotatedSentence second) {

    /** A mention that both have. */
    record Shared(String article, Mention first, Mention second) {}

    Pair {
        if (first.index() != second.index() || !first.span().equals(second.span())) {
            throw new IllegalArgumentException("not the same sentence: " + article + " " + first + " " + second);
        }
    }

    /** The sentences that the second annotation has. */
    static List<Pair> of(AnnotatedArticles first, AnnotatedArticles second) {
        Map<String, AnnotatedArticle> byId = new HashMap<>();
        first.articles().forEach(article -> byId.put(article.article().id(), article));
        List<Pair> pairs = new ArrayList<>();
        for (AnnotatedArticle article : second.articles()) {
            String id = article.article().id();
            for (AnnotatedSentence sentence : article.sentences()) {
                pairs.add(new Pair(id, byId.get(id).sentences().get(sentence.index()), sentence));
            }
        }
        return pairs;
    }

    Stream<Shared> shared() {
        return first.mentions().stream()
                .flatMap(mention ->
                        mention(second, mention.label()).map(other -> new Shared(article, mention, other)).stream());
    }

    static Optional<Mention> mention(AnnotatedSentence sentence, String label) {
        return sentence.mentions().stream()
                .filter(mention -> mention.label().equals(label))
                .findFirst();
    }
}
