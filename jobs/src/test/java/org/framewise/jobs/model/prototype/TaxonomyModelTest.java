package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.MemberModel;
import org.junit.jupiter.api.Test;

class TaxonomyModelTest {

    private static final String STAGED = "It was a false flag, she said.";
    private static final String PLAIN = "Bread got dearer.";

    private static TaxonomyModel model(Target target, String... labels) {
        return new TaxonomyModel(new CueReader(HarbourFire.TAXONOMY), List.of(labels), target, StaticEncoder.minilm());
    }

    @Test
    void scoresTheTasksLabelsInItsOrder() {
        PrototypeClassifier classifier = new PrototypeClassifier(HarbourFire.TAXONOMY);
        float[] found = classifier.score(HarbourFire.unit(STAGED));

        assertThat(model(Target.SENTENCE, "warning-ignored", "unheard-of", "false-flag")
                        .score(HarbourFire.unit(STAGED)))
                .containsExactly(found[1], 0, found[0]);
    }

    @Test
    void anArticleIsWhatItsStrongestSentenceIs() {
        TaxonomyModel model = model(Target.ARTICLE, "false-flag", "unheard-of");
        TextUnit article = HarbourFire.unit(PLAIN + " " + STAGED + "\n" + PLAIN);
        float alone = model(Target.SENTENCE, "false-flag").score(HarbourFire.unit(STAGED))[0];

        assertThat(model.score(article)).containsExactly(alone, 0);
        assertThat(model.evidence(article, 0)).contains("cue: false flag → \"false flag\"");
        assertThat(model.evidence(article, 1)).isEmpty();
    }

    @Test
    void knowsOlderNamesOfLabels() {
        TaxonomyModel frames = new TaxonomyModel(
                new CueReader(TaxonomyReader.builtIn("media-frames")),
                List.of("Economic"),
                Target.SENTENCE,
                StaticEncoder.minilm());
        TextUnit unit = new TextUnit("Prices and wages rose.", Map.of(), 0, Event.UNKNOWN);

        assertThat(frames.knowsAny()).isTrue();
        assertThat(frames.score(unit)[0]).isPositive();
        assertThat(model(Target.SENTENCE, "unheard-of").knowsAny()).isFalse();
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        TaxonomyModel model = model(Target.SENTENCE, "false-flag", "other");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            MemberModel copy = (MemberModel) in.readObject();
            assertThat(copy.score(HarbourFire.unit(STAGED))).isEqualTo(model.score(HarbourFire.unit(STAGED)));
        }
    }
}
