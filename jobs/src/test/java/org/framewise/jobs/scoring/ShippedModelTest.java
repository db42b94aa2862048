package org.framewise.jobs.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.jobs.learn.Models;
import org.framewise.jobs.model.Classifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelTest {

    @TempDir
    private Path folder;

    @Test
    void itsFilesAreThoseOfItsCard() {
        ModelFiles files = ShippedModel.files();

        assertThat(files.place()).isEqualTo("the built-in model 'attribution'");
        assertThat(files.files())
                .containsOnlyKeys(
                        "model.json",
                        "speaker.json",
                        "speaker.safetensors",
                        "stance.json",
                        "stance.safetensors",
                        "taxonomy.yaml",
                        "weights.safetensors");
    }

    @Test
    void itLoadsAndKnowsTheBuiltInTaxonomysLabels() throws Exception {
        ShippedModel.files().unpack(folder);
        Classifier model = Models.load(folder);

        assertThat(model.taxonomy()).isEqualTo(ShippedModel.NAME);
        assertThat(model.languages()).containsExactly("en");
        assertThat(model.labels()).hasSizeGreaterThan(10).allSatisfy(label -> assertThat(
                        TaxonomyReader.builtIn(ShippedModel.NAME).label(label))
                .isPresent());
        assertThat(Models.stances(folder)).isPresent();
    }

    @Test
    void itsFilesTravel() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ShippedModel.files());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ModelFiles copy = (ModelFiles) in.readObject();
            assertThat(copy.files()).hasSize(7);
            ShippedModel.files().files().forEach((name, content) -> assertThat(
                            copy.files().get(name))
                    .isEqualTo(content));
        }
    }
}
