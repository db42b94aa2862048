package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrototypeEvidenceTest {

    private final PrototypeClassifier classifier = new PrototypeClassifier(HarbourFire.TAXONOMY);

    @Test
    void quotesTheWordsThatACueMatched() {
        assertThat(classifier.evidence(HarbourFire.unit("It says Norland's men brushed aside the warnings."), 1))
                .first()
                .isEqualTo("cue: {home} ...3 (ignored|brushed aside) ...3 warning*"
                        + " → \"Norland's men brushed aside the warnings\"");
    }

    @Test
    void putsTheStrongestFirstAndNamesWhatSpeaksAgainst() {
        PrototypeClassifier cuesAlone = new PrototypeClassifier(HarbourFire.TAXONOMY, new Mute());
        assertThat(cuesAlone.evidence(HarbourFire.unit("Staged? A false flag, or flags and a flag of convenience"), 0))
                .containsExactly(
                        "cue: false flag → \"false flag\"",
                        "counter-cue: flag of convenience → \"flag of convenience\"",
                        "cue: staged → \"Staged\"");
    }

    @Test
    void namesTheSentenceThatIsNear() {
        assertThat(classifier.evidence(HarbourFire.unit("The coast guard lit the fire itself"), 0))
                .containsExactly(
                        "cue: {home} ...4 (lit|staged) ...3 fire → \"coast guard lit the fire\"",
                        "like: \"{home} lit the fire itself\" (1.00)");
    }

    @Test
    void isEmptyWhereNothingSpeaks() {
        assertThat(classifier.evidence(HarbourFire.unit("Bread got dearer."), 0))
                .isEmpty();
    }
}
