package org.framewise.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.framewise.datasets.sample.Sample.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCorpusTest {

    private final List<Row> articles = Sample.articles();

    SampleCorpusTest() throws IOException {}

    @Test
    void hasFiftyFourArticlesWithIdsOfTheirOwn() {
        assertThat(articles).hasSize(54);
        assertThat(articles).extracting(Row::id).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void comesFromTenOutletsWithAtLeastThreeArticlesEach() {
        assertThat(articles).extracting(Row::source).doesNotContain("");
        assertThat(articles.stream().map(Row::source).distinct()).hasSize(10).allSatisfy(source -> assertThat(
                        count(article -> article.source().equals(source)))
                .as(source)
                .isGreaterThanOrEqualTo(3));
    }

    @Test
    void isOrderedByDay() {
        assertThat(articles).extracting(Row::day).isSorted();
    }

    @Test
    void leavesSomeLanguagesAndEventsToBeFound() {
        assertThat(count(article -> article.language().isEmpty())).isBetween(10L, 30L);
        assertThat(count(article -> article.event().isEmpty())).isBetween(10L, 30L);
    }

    /** By a word that the other two languages do not have; the language column, where filled, agrees. */
    @ParameterizedTest
    @CsvSource({"en, the, 48", "de, und, 3", "fr, les, 3"})
    void isWrittenInThreeLanguages(String language, String word, int expected) {
        List<Row> found = articles.stream()
                .filter(article -> article.text().contains(" " + word + " "))
                .toList();
        assertThat(found).hasSize(expected);
        assertThat(found).extracting(Row::language).containsOnly(language, "");
    }

    @Test
    void partsParagraphsByOneEmptyLine() {
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.text()).as(article.id()).isEqualTo(article.text().strip());
            assertThat(article.text().split("\n\n")).as(article.id()).hasSizeGreaterThan(4);
            assertThat(article.text()).as(article.id()).doesNotContain("\n\n\n", "\r", "~");
        });
    }

    @Test
    void holdsTheTypographyOfTheWeb() {
        assertThat(count(article -> article.text().contains("\u00a0")))
                .as("no-break spaces")
                .isGreaterThan(10);
        assertThat(count(article -> article.text().contains("\u201c")))
                .as("curly quotes")
                .isGreaterThan(8);
        assertThat(count(article ->
                        article.text().contains("\"") && article.text().contains("\u201c")))
                .as("two kinds of quotes in one article")
                .isZero();
        assertThat(count(article -> article.text().codePoints().anyMatch(Character::isSupplementaryCodePoint)))
                .as("astral characters")
                .isEqualTo(1);
        assertThat(count(article -> article.text().matches("(?s).*[a-z,]\n[a-z].*")))
                .as("hard-wrapped lines")
                .isEqualTo(1);
    }

    private long count(Predicate<Row> test) {
        return articles.stream().filter(test).count();
    }
}
