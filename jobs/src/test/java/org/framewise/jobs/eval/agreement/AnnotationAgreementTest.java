package org.framewise.jobs.eval.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.datasets.event.Event;
import org.junit.jupiter.api.Test;

class AnnotationAgreementTest {

    private static final Path SET = Path.of("../datasets/attribution");
    private static final Speaker AUTHOR = new Speaker("author", "");
    private static final Speaker MANY = new Speaker("anonymous", "many");

    private final AnnotationAgreement small = AnnotationAgreement.of(
            set(List.of(said(0, "reports"), plain(1), plain(2)), List.of(said(0, "rejects"), plain(1))),
            set(List.of(said(0, "reports"), said(1, "reports"), plain(2)), List.of(said(0, "reports"))));

    @Test
    void labelsAreComparedOverTheSentencesOfTheSecond() {
        // yes/yes, no/yes, no/no, yes/yes: 5 yes, 3 no, 2 ordered pairs apart of 4 units.
        assertThat(small.labels())
                .extracting(Agreement::name, Agreement::units, Agreement::same, label -> label.alpha()
                        .value())
                .containsExactly(tuple("hoax", 4, 3L, 1 - 7 * 2 / 30.0));
    }

    @Test
    void stancesAreComparedWhereBothGaveTheLabel() {
        // reports/reports and rejects/reports.
        assertThat(small.kinds().get(0))
                .extracting(Agreement::name, Agreement::units, Agreement::same, kind -> kind.alpha()
                        .value())
                .containsExactly("stance", 2, 1L, 1 - 3 * 2 / 6.0);
    }

    @Test
    void theTableHasALineForEach() {
        assertThat(small.markdown())
                .startsWith(
                        "| label | first | second | both | alpha |\n|---|---|---|---|---|\n| `hoax` | 2 | 3 | 2 | 0.533 [")
                .contains("\n| stance | 2 | 1 | 0.000 [")
                .contains("\n| speaker kind of a mention | 2 | 2 | NaN [NaN, NaN] |\n")
                .contains("\n| quotation type | 4 | 3 | 0.533 [");
    }

    @Test
    void theShippedAnnotationsAgree() {
        AnnotationAgreement shipped = AnnotationAgreement.of(
                AnnotatedArticles.read(SET), AnnotatedArticles.read(SET, SET.resolve("second-pass.jsonl")));

        assertThat(shipped.labels()).hasSize(17);
        // Krippendorff asks for 0.667 where conclusions are tentative, and for 0.8 otherwise.
        assertThat(shipped.labels())
                .allSatisfy(label -> assertThat(label.alpha().value()).isGreaterThan(0.667));
        assertThat(shipped.kinds())
                .allSatisfy(kind -> assertThat(kind.alpha().value()).isGreaterThan(0.8));
    }

    @SafeVarargs
    private static AnnotatedArticles set(List<AnnotatedSentence>... articles) {
        List<AnnotatedArticle> read = IntStream.range(0, articles.length)
                .mapToObj(number -> new AnnotatedArticle(
                        new Article("a" + number, "", Optional.empty(), "", "", "en", "", ""),
                        Event.UNKNOWN,
                        "",
                        "",
                        articles[number]))
                .toList();
        return new AnnotatedArticles(read, List.of());
    }

    private static AnnotatedSentence said(int index, String stance) {
        Span span = new Span(10 * index, 10 * index + 9);
        Mention mention = new Mention("hoax", stance, MANY, span);
        return new AnnotatedSentence(index, span, "All staged", "indirect", MANY, List.of(mention));
    }

    private static AnnotatedSentence plain(int index) {
        return new AnnotatedSentence(
                index, new Span(10 * index, 10 * index + 9), "It rained.", "none", AUTHOR, List.of());
    }
}
