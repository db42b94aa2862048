package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrototypeTravelTest {

    private final PrototypeClassifier classifier = new PrototypeClassifier(HarbourFire.TAXONOMY);

    @ParameterizedTest
    @ValueSource(strings = {"", "A false flag of Norland", "So the warnings were brushed aside", "😀 fire"})
    void scoresAlikeAfterSerialization(String text) throws IOException, ClassNotFoundException {
        PrototypeClassifier copy = copy(classifier);
        TextUnit unit = HarbourFire.unit(text);
        assertThat(copy.score(unit)).isEqualTo(classifier.score(unit));
        assertThat(copy.decide(copy.score(unit))).isEqualTo(classifier.decide(classifier.score(unit)));
        assertThat(copy.evidence(unit, 0)).isEqualTo(classifier.evidence(unit, 0));
        assertThat(copy.labels()).isEqualTo(classifier.labels());
        assertThat(copy.taxonomy()).isEqualTo(classifier.taxonomy());
    }

    private static PrototypeClassifier copy(PrototypeClassifier original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (PrototypeClassifier) in.readObject();
        }
    }
}
