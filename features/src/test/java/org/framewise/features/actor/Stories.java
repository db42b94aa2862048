package org.framewise.features.actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.article.Article;

/** Short invented articles. */
public final class Stories {

    /** An article has more small words than capitals. */
    static final String RAIN = "The rain went on and on over the low hills by the sea, and nobody came.";

    private Stories() {}

    public static Article of(String id, String event, String text) {
        return new Article(
                id,
                "The Tern",
                Optional.of(Instant.parse("2030-02-02T00:00:00Z")),
                "",
                text + "\n\n" + RAIN,
                "en",
                event,
                "");
    }

    public static ActorCounts counts(List<Article> articles) {
        ActorSurvey survey = new ActorSurvey();
        ActorCounts counts = new ActorCounts();
        articles.forEach(article -> survey.read(article, counts));
        return counts;
    }

    /** Counts of one article about the event {@code fire}. */
    public static EventCounts fire(String text) {
        return counts(List.of(of("a", "fire", text))).events().get("fire");
    }
}
