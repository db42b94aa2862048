package org.framewise.datasets.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final List<AnnotatedSentence> sentences = AttributionSet.sentences().toList();

    private final Map<String, List<Mention>> byLabel =
            AttributionSet.mentions().collect(Collectors.groupingBy(Mention::label));

    @Test
    void theLabelsAreThoseOfTheTaxonomy() {
        assertThat(byLabel.keySet())
                .containsExactlyInAnyOrderElementsOf(TaxonomyReader.builtIn("attribution").labels().stream()
                        .map(Label::id)
                        .toList());
    }

    @Test
    void everyLabelIsThereOftenEnoughAndInThreeStances() {
        assertThat(byLabel).allSatisfy((label, mentions) -> {
            assertThat(mentions).as(label).hasSizeGreaterThanOrEqualTo(60);
            assertThat(mentions.stream().map(Mention::stance).distinct())
                    .as(label)
                    .hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void aThirdOfTheSentencesCarriesNothing() {
        long none = sentences.stream()
                .filter(sentence -> sentence.mentions().isEmpty())
                .count();
        assertThat((double) none / sentences.size()).isBetween(1 / 3.0, 0.6);
    }

    @Test
    void allStancesKindsAndQuotationsOccur() {
        assertThat(values(AttributionSet.mentions().map(Mention::stance).toList()))
                .containsExactly("endorses", "questions", "rejects", "reports");
        assertThat(values(sentences.stream().map(AnnotatedSentence::quoteType).toList()))
                .containsExactly("direct", "indirect", "mixed", "none");
        assertThat(values(AttributionSet.mentions()
                        .map(mention -> mention.speaker().kind())
                        .toList()))
                .containsExactly("anonymous", "author", "document", "named");
    }

    private static Set<String> values(List<String> all) {
        return new TreeSet<>(all);
    }

    @Test
    void evidenceIsWordsOfItsSentence() {
        for (AnnotatedSentence sentence : sentences) {
            assertThat(sentence.mentions()).as(sentence.text()).allSatisfy(mention -> {
                assertThat(mention.evidence().begin())
                        .isGreaterThanOrEqualTo(sentence.span().begin());
                assertThat(mention.evidence().end())
                        .isLessThanOrEqualTo(sentence.span().end());
                assertThat(wholeWords(sentence, mention)).isTrue();
            });
        }
    }

    /** Neither end cuts a word. */
    private static boolean wholeWords(AnnotatedSentence sentence, Mention mention) {
        int[] text = sentence.text().codePoints().toArray();
        int begin = mention.evidence().begin() - sentence.span().begin();
        int end = mention.evidence().end() - sentence.span().begin();
        return !inside(text, begin) && !inside(text, end);
    }

    private static boolean inside(int[] text, int at) {
        return at > 0
                && at < text.length
                && Character.isLetterOrDigit(text[at - 1])
                && Character.isLetterOrDigit(text[at]);
    }

    @Test
    void theAuthorNeverReports() {
        assertThat(AttributionSet.mentions()
                        .filter(mention -> mention.speaker().kind().equals("author")))
                .isNotEmpty()
                .noneMatch(mention -> mention.stance().equals("reports"));
    }
}
