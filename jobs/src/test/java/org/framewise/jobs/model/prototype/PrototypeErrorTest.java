package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class PrototypeErrorTest {

    @Test
    void namesTheLabelTheCueAndTheColumn() {
        Taxonomy taxonomy = new Taxonomy(
                "fires",
                "",
                "1",
                "en",
                "",
                "",
                List.of(),
                List.of(HarbourFire.label(
                        "false-flag", "", false, List.of(), List.of(new Cue("a (staged fire", 1)), List.of())));
        assertThatThrownBy(() -> new PrototypeClassifier(taxonomy))
                .isInstanceOf(BadInputException.class)
                .hasMessage("taxonomy fires, label false-flag: cue 'a (staged fire', column 3: '(' is never closed by"
                        + " ')'; correct the cue");
    }
}
