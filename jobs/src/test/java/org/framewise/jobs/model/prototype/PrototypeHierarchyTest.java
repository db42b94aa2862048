package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class PrototypeHierarchyTest {

    private static final PrototypeClassifier CLASSIFIER = new PrototypeClassifier(new Taxonomy(
            "fires",
            "",
            "1",
            "en",
            "",
            "",
            List.of(),
            List.of(
                    label("arson", "", "lit"),
                    label("paid", "arson", "paid to"),
                    label("abroad", "paid", "from abroad"))));

    private static Label label(String id, String broader, String cue) {
        Optional<String> refined = Optional.of(broader).filter(name -> !name.isEmpty());
        List<Cue> cues = List.of(new Cue(cue, 3));
        return new Label(id, "culprit", id, refined, "", "", false, cues, List.of(), List.of(), "");
    }

    @Test
    void givesTheBroaderLabelsWhatTheNarrowerOnesHave() {
        float[] scores = CLASSIFIER.score(HarbourFire.unit("Money came from abroad"));
        assertThat(scores[1]).isEqualTo(scores[2]).isGreaterThan(0.8f);
        assertThat(scores[0]).isEqualTo(scores[2]);
    }

    @Test
    void givesTheNarrowerLabelsNothing() {
        float[] scores = CLASSIFIER.score(HarbourFire.unit("It was lit"));
        assertThat(scores[0]).isGreaterThan(0.8f);
        assertThat(scores[1]).isEqualTo(scores[2]).isLessThan(0.1f);
    }

    @Test
    void showsTheEvidenceOfTheNarrowerLabel() {
        assertThat(CLASSIFIER.evidence(HarbourFire.unit("Money came from abroad"), 0))
                .containsExactly("cue: from abroad → \"from abroad\"");
    }
}
