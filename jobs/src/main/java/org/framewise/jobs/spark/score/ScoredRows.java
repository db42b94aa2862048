package org.framewise.jobs.spark.score;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.framewise.datasets.article.Article;
import org.framewise.jobs.copies.Shingles;
import org.framewise.jobs.scoring.ArticleLabel;
import org.framewise.jobs.scoring.Mention;
import org.framewise.jobs.scoring.ScoredArticle;
import org.framewise.jobs.scoring.ScoredSentence;
import scala.jdk.javaapi.CollectionConverters;

/** What was found in an article, as a row of {@link ScoredSchema#RECORD}. */
final class ScoredRows {

    private ScoredRows() {}

    static Row rejected(String place, long line, String reason, String record) {
        Row refusal = RowFactory.create(place, line, reason, record);
        return RowFactory.create(
                "", "", "", null, refusal, new byte[0], rows(List.of()), rows(List.of()), rows(List.of()));
    }

    static Row of(ScoredArticle scored) {
        Article article = scored.article();
        return RowFactory.create(
                article.id(),
                scored.event(),
                article.source(),
                article.published().orElse(null),
                null,
                Shingles.of(scored.sentences().stream()
                                .filter(sentence -> !sentence.boilerplate())
                                .map(ScoredSentence::text)
                                .toList())
                        .bytes(),
                rows(scored.sentences().stream()
                        .map(sentence -> sentence(scored, sentence))
                        .toList()),
                rows(scored.mentions().stream()
                        .map(mention -> mention(scored, mention))
                        .toList()),
                rows(scored.labels().stream().map(ScoredRows::label).toList()));
    }

    private static Row sentence(ScoredArticle scored, ScoredSentence sentence) {
        Article article = scored.article();
        return RowFactory.create(
                article.id(),
                article.source(),
                article.published().orElse(null),
                scored.event(),
                sentence.index(),
                sentence.span().begin(),
                sentence.span().end(),
                sentence.text(),
                scored.language(),
                sentence.boilerplate(),
                sentence.quoteType(),
                sentence.speakerKind(),
                sentence.speaker(),
                CollectionConverters.asScala(sentence.probabilities()));
    }

    private static Row mention(ScoredArticle scored, Mention mention) {
        ScoredSentence sentence = mention.sentence();
        return RowFactory.create(
                scored.article().id(),
                sentence.index(),
                sentence.span().begin(),
                sentence.span().end(),
                scored.event(),
                mention.taxonomy(),
                mention.axis(),
                mention.label(),
                mention.probability(),
                mention.sure(),
                mention.stance(),
                stanceProbability(mention),
                mention.speakerKind(),
                mention.speaker(),
                rows(mention.evidence()));
    }

    private static Float stanceProbability(Mention mention) {
        OptionalDouble probability = mention.judgement().probability();
        return probability.isPresent() ? (float) probability.getAsDouble() : null;
    }

    private static Row label(ArticleLabel label) {
        return RowFactory.create(
                label.taxonomy(),
                label.axis(),
                label.label(),
                label.probability(),
                share(label, "endorses"),
                share(label, "reports"),
                share(label, "questions"),
                share(label, "rejects"),
                label.firstMention().orElse(null));
    }

    private static Double share(ArticleLabel label, String stance) {
        return label.shares().isEmpty() ? null : label.shares().getOrDefault(stance, 0.0);
    }

    private static Object rows(List<?> values) {
        return CollectionConverters.asScala(values).toSeq();
    }
}
