package org.framewise.datasets.attribution.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.datasets.event.Event;
import org.junit.jupiter.api.Test;

class SetStatisticsTest {

    private static final Speaker AUTHOR = new Speaker("author", "");
    private static final Speaker MAYOR = new Speaker("named", "the mayor");

    private final String markdown = new SetStatistics(List.of(
                    article("flood", "2031-05-01", "train", "wire"), article("fire", "2004-03-11", "test", "blog")))
            .markdown();

    @Test
    void everythingIsCounted() {
        assertThat(markdown.lines())
                .contains(
                        "| events | 1 | 1 | 2 |",
                        "| … real | 0 | 1 | 1 |",
                        "| articles | 1 | 1 | 2 |",
                        "| outlets | 1 | 1 | 1 |",
                        "| sentences | 2 | 2 | 4 |",
                        "| … with a label | 1 | 1 | 2 |",
                        "| … with two or more | 1 | 1 | 2 |",
                        "| mentions | 2 | 2 | 4 |",
                        "| `hoax` | 0 | 2 | 0 | 0 | 2 | 1 |",
                        "| `cover-up` | 0 | 0 | 0 | 2 | 2 | 1 |",
                        "| `accident` | 0 | 0 | 0 | 0 | 0 | 0 |",
                        "| all | 0 | 2 | 0 | 2 | 4 | 2 |",
                        "| author | 2 | 0 | 0 | 0 | 2 | 2 |",
                        "| named | 0 | 2 | 0 | 0 | 2 | 2 |",
                        "| blog | 1 | 2 | 2 | NaN |",
                        "| first sentence | 2 | 1.000 |",
                        "| fifth 1 of 5 | 2 | 1.000 |",
                        "| fifth 2 of 5 | 0 | NaN |",
                        "| fifth 3 of 5 | 2 | 0.000 |",
                        "| last sentence | 2 | 0.000 |",
                        "| words | 18 |",
                        "| words a sentence, mean | 4.500 |",
                        "| … that a sentence of another event has | 0.500 |");
    }

    @Test
    void theyReplaceThoseOfTheDatasheet() {
        String sheet = "Before\n" + Datasheet.BEGIN + "\nold\n" + Datasheet.END + "\nAfter\n";

        assertThat(Datasheet.replaced(sheet, "| new |\n"))
                .isEqualTo("Before\n<!-- statistics -->\n\n| new |\n\n<!-- end of statistics -->\nAfter\n");
        assertThatThrownBy(() -> Datasheet.replaced("Before", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no lines '<!-- statistics -->' and '<!-- end of statistics -->'");
    }

    @Test
    void theDatasheetHasPlaceForThem() throws IOException {
        String sheet = Files.readString(Path.of("attribution/README.md"));

        assertThat(Datasheet.replaced(sheet, markdown)).contains(markdown);
    }

    private static AnnotatedArticle article(String event, String date, String split, String register) {
        List<Mention> mentions = List.of(
                new Mention("hoax", "reports", MAYOR, new Span(0, 5)),
                new Mention("cover-up", "rejects", AUTHOR, new Span(0, 5)));
        return new AnnotatedArticle(
                new Article(event + "-01", "Herald", Optional.empty(), "", "", "en", event, ""),
                new Event(event, event, Optional.of(LocalDate.parse(date)), List.of()),
                split,
                register,
                List.of(
                        new AnnotatedSentence(
                                0, new Span(0, 30), "They faked it all again, allegedly.", "indirect", MAYOR, mentions),
                        new AnnotatedSentence(
                                1, new Span(31, 40), "It rained " + event + ".", "none", AUTHOR, List.of())));
    }
}
