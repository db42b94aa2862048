package org.framewise.jobs.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelTest {

    @TempDir
    private Path folder;

    @Test
    void itsFilesAreThoseOfItsCards() throws Exception {
        ModelFiles files = ShippedModel.files();
        files.unpack(folder);
        List<String> expected = new ArrayList<>(List.of("model.json", "speaker.json", "stance.json", "taxonomy.yaml"));
        for (ModelCard card : List.of(
                ModelFolder.open(folder),
                ModelFolder.readPart(folder, "speaker"),
                ModelFolder.readPart(folder, "stance"))) {
            assertThat(card.members()).isNotEmpty();
            card.members().stream()
                    .filter(member -> !member.learner().equals("taxonomy")) // its numbers are the taxonomy's
                    .forEach(member -> expected.add(member.file()));
        }

        assertThat(files.place()).isEqualTo("the built-in model 'attribution'");
        assertThat(files.files()).containsOnlyKeys(expected);
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
            assertThat(copy.files().keySet())
                    .isEqualTo(ShippedModel.files().files().keySet());
            ShippedModel.files().files().forEach((name, content) -> assertThat(
                            copy.files().get(name))
                    .isEqualTo(content));
        }
    }
}
