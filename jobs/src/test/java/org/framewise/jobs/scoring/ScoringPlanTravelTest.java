package org.framewise.jobs.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.article.Article;
import org.framewise.jobs.step.StandardEngines;
import org.junit.jupiter.api.Test;

/** A plan that travelled to an executor scores as the one that stayed. */
class ScoringPlanTravelTest {

    private static final String TAXONOMY = """
            id: small
            name: Small
            version: "1"
            language: en
            description: For a test.
            source: Made up.
            axes:
              - {id: doubt, name: Doubt, exclusive: false, description: Whether it happened.}
            labels:
              - id: hoax
                axis: doubt
                name: Hoax
                claim: "It never happened"
                definition: The event is denied.
                cues: [{pattern: "was a hoax", weight: 4}]
                examples: ["The whole thing was a hoax."]
            """;

    @Test
    void theSameBeforeAndAfter() throws Exception {
        ScoringPlan plan = new ScoringPlan(
                List.of(new NamedText("small.yaml", TAXONOMY)), List.of(), List.of(), StandardEngines.all());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(plan);
        }
        ScoringPlan travelled =
                (ScoringPlan) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        Article article = new Article(
                "1", "", Optional.empty(), "", "The fire was a hoax, a guard said. Rain fell.", "en", "", "");
        ScoredArticle scored = travelled.scorer().score(article);
        assertThat(scored).isEqualTo(plan.scorer().score(article));
        assertThat(scored.mentions()).extracting(Mention::label).containsExactly("hoax");
        assertThat(scored.labels().get(0).firstMention()).contains(0);
    }
}
