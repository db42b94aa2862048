package org.framewise.jobs.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.text.Passage;
import org.framewise.datasets.event.Event;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;

/** Sentences of an article are told of the same surroundings as those of labelled corpora. */
class UnitsTest {

    private static final List<String> TEXTS = List.of("One.", "Share this.", "Two.", "Three.", "Four.");
    private static final int BOILERPLATE = 1;

    private static Map<Integer, TextUnit> units() {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < TEXTS.size(); i++) {
            int end = begin + TEXTS.get(i).length();
            sentences.add(new Sentence(i, new Span(begin, end), i == BOILERPLATE, 0));
            begin = end + 1;
        }
        Article article = new Article("a1", "", Optional.empty(), "Fire", String.join(" ", TEXTS), "en", "", "");
        return Units.ofSentences(article, Event.UNKNOWN, sentences, TEXTS);
    }

    @Test
    void asAPassageOfAllButTheBoilerplate() {
        Passage passage = new Passage("a1", "Fire", List.of("One.", "Two.", "Three.", "Four."));
        int[] read = {0, 2, 3, 4};

        assertThat(units()).containsOnlyKeys(0, 2, 3, 4);
        for (int i = 0; i < read.length; i++) {
            assertThat(units().get(read[i]).context())
                    .isEqualTo(passage.example(i, "u", Set.of()).context());
        }
    }

    @Test
    void theArticleIsALineASentence() {
        assertThat(units().get(3).context())
                .containsEntry(TextUnit.ARTICLE, "One.\nTwo.\nThree.\nFour.")
                .containsEntry(TextUnit.PRECEDING, "Two.")
                .containsEntry(TextUnit.FOLLOWING, "Four.");
    }
}
