package org.framewise.features.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.framewise.datasets.article.Article;
import org.framewise.features.actor.proposal.Casting;
import org.framewise.features.actor.proposal.EventDraft;
import org.junit.jupiter.api.Test;

/** The same counts for any order of the articles and any parts they are counted in. */
class ActorCountsTest {

    private static final List<Article> ARTICLES = List.of(
            Stories.of("1", "fire", "Police in Norland blamed Sudmark. They said that Red Dawn was armed by Sudmark."),
            Stories.of("2", "fire", "Then Red Dawn claimed responsibility. Nobody in Norland believed Red Dawn."),
            Stories.of("3", "fire", "A spokesman for Sudmark said that Sudmark denied any part in it."),
            Stories.of("4", "flood", "Rain fell on Norland, and Norland slept. Nobody blamed Sudmark for rain."),
            Stories.of("5", "", "Nobody knows what Red Dawn did."));

    private static List<String> draft(ActorCounts counts) {
        return EventDraft.lines(List.of(), Casting.of(counts.events()));
    }

    @Test
    void anyOrderAndAnyParts() throws Exception {
        List<String> expected = draft(Stories.counts(ARTICLES));
        assertThat(expected).contains("- event: \"fire\"", "      - \"Red Dawn\"");
        for (int seed = 1; seed <= 20; seed++) {
            List<Article> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            int cut = seed % ARTICLES.size();
            ActorCounts first = travelled(Stories.counts(shuffled.subList(0, cut)));
            ActorCounts second = travelled(Stories.counts(shuffled.subList(cut, shuffled.size())));
            assertThat(draft(first.add(second))).isEqualTo(expected);
        }
    }

    private static ActorCounts travelled(ActorCounts counts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(counts);
        }
        return (ActorCounts) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    @Test
    void sentencesAndArticles() {
        NameCounts dawn = Stories.counts(ARTICLES).events().get("fire").names().get("Red Dawn");
        assertThat(dawn.articles()).isEqualTo(2);
        assertThat(dawn.sentences()).isEqualTo(3);
        assertThat(dawn.cues()).containsEntry("claimant", 3);
        assertThat(dawn.example("claimant")).isEqualTo("Then Red Dawn claimed responsibility.");
    }

    @Test
    void otherLanguagesAndBylinesAreLeftOut() {
        Article german = new Article(
                "6", "", Optional.empty(), "", "Die Polizei in Nordland sucht den Wagen.", "de", "fire", "");
        Article byline = Stories.of("7", "fire", "By Tom Weil\n\n(Reporting by Nadia Korr)\n\nRain fell on Norland.");
        ActorCounts counts = Stories.counts(List.of(german, byline));
        assertThat(counts.otherLanguages()).isEqualTo(1);
        assertThat(counts.events().get("fire").names()).containsOnlyKeys("Norland");
        assertThat(counts.events().get("fire").articles()).isEqualTo(1);
    }
}
