package org.framewise.jobs.model.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.Tensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeuralWeightsTest {

    private static final NeuralShape SHAPE =
            new NeuralShape(2, 1, 2, Pooling.SHARPNESS, List.of(new Head("main", 1, false), new Head("kind", 2, true)));

    /** Two inputs, two members of one hidden unit, labels: one of main, two of kind. */
    private static final NeuralWeights WEIGHTS = new NeuralWeights(
            SHAPE,
            new Standardizer(new float[] {1, 0}, new float[] {2, 1}),
            new Parameters(
                    new float[] {1, 0, 0, 1},
                    new float[] {0, 0.5f},
                    new float[] {1, 2, 0, -1, 0, 1},
                    new float[] {0, 0, 0, 0.5f, 0, 0},
                    new float[] {1, 0, 0, 0, 0, 0}));

    private static final float[][] UNIT = {{2, 0.5f}, {1, 1}};

    /** Item 0 is standardised to (2, .5): hidden 2 and 1; item 1 to (0, 1): hidden 0 and 1.5. */
    @Test
    void computesWhatIsComputedByHand() {
        double sharp = 10 * Math.tanh(2 / 10.0);
        double share = Math.exp(sharp) / (Math.exp(sharp) + 1);
        double first = share * 2;
        double second = (-0.5 + -1) / 2;

        assertThat(WEIGHTS.logits(UNIT)[0]).isCloseTo((float) first, within(1e-6f));
        assertThat(WEIGHTS.logits(UNIT)[3]).isCloseTo((float) second, within(1e-6f));
        assertThat(WEIGHTS.probabilities(UNIT)[0])
                .isCloseTo((float) ((sigmoid(first) + sigmoid(second)) / 2), within(1e-6f));
        // kind: the first member says (2, 0) on average, the second (0, 1.25).
        assertThat(WEIGHTS.probabilities(UNIT, 1)[0])
                .isCloseTo((float) ((sigmoid(2) + sigmoid(-1.25)) / 2), within(1e-6f));
    }

    @Test
    void namesTheItemsThatCarryALabel() {
        List<Carrier> carriers = WEIGHTS.carriers(UNIT, 0);

        double sharp = Math.exp(10 * Math.tanh(0.2));
        assertThat(carriers).extracting(Carrier::item).containsExactly(0, 1);
        assertThat(carriers.get(0).weight()).isCloseTo((float) ((sharp / (sharp + 1) + 0.5) / 2), within(1e-6f));
        assertThat(carriers.get(0).weight() + carriers.get(1).weight()).isCloseTo(1, within(1e-6f));
        assertThat(carriers.get(1).probability()).isEqualTo(WEIGHTS.probabilities(new float[][] {UNIT[1]})[0]);
    }

    @Test
    void scoresWhateverTheSizeOfTheLogits() {
        float[][] far = {{1e9f, 1e9f}};
        assertThat(WEIGHTS.probabilities(far)[0]).isBetween(0f, 1f);
        assertThat(WEIGHTS.probabilities(far, 1)).doesNotContain(Float.NaN);
    }

    @Test
    void travelsToExecutors() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(WEIGHTS);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((NeuralWeights) in.readObject()).probabilities(UNIT)).isEqualTo(WEIGHTS.probabilities(UNIT));
        }
    }

    @Test
    void isReadBackAsItWasWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("neural.safetensors");
        NeuralFiles.write(file, WEIGHTS);
        ObjectMapper json = new ObjectMapper();
        NeuralShape shape = json.readValue(json.writeValueAsString(SHAPE), NeuralShape.class);

        NeuralWeights read = NeuralFiles.read(file, shape);

        assertThat(shape).isEqualTo(SHAPE);
        assertThat(read.logits(UNIT)).isEqualTo(WEIGHTS.logits(UNIT));
        NeuralFiles.write(folder.resolve("again"), read);
        assertThat(folder.resolve("again")).hasSameBinaryContentAs(file);
    }

    @Test
    void refusesFilesThatAreNoSuchModel(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("neural.safetensors");
        assertThatThrownBy(() -> NeuralFiles.read(file, SHAPE))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": missing; a neural model needs it");

        NeuralFiles.write(file, WEIGHTS);
        NeuralShape wider = new NeuralShape(2, 3, 2, Pooling.SHARPNESS, SHAPE.heads());
        assertThatThrownBy(() -> NeuralFiles.read(file, wider))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": does not fit the card: trunk has 4 numbers, not 12; take both from one model");

        new Tensors().with("mean", new float[2]).write(file);
        assertThatThrownBy(() -> NeuralFiles.read(file, SHAPE))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": does not fit the card: no floats called 'trunk'; take both from one model");

        Files.writeString(file, "no tensors");
        assertThatThrownBy(() -> NeuralFiles.read(file, SHAPE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no readable safetensors file");
    }

    @Test
    void refusesUnitsThatDoNotFit() {
        assertThatThrownBy(() -> WEIGHTS.probabilities(new float[0][]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a unit has at least one item");
        assertThatThrownBy(() -> WEIGHTS.probabilities(new float[1][3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item has 3 numbers, not 2");
    }

    @Test
    void refusesNumbersThatAreNone() {
        Parameters learned = WEIGHTS.parameters();
        Parameters broken = new Parameters(
                learned.trunk(), new float[] {Float.NaN, 0}, learned.output(), learned.outputBias(), learned.pool());
        assertThatThrownBy(() -> new NeuralWeights(SHAPE, WEIGHTS.inputs(), broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trunk bias holds NaN");
        Standardizer narrow = new Standardizer(new float[1], new float[1]);
        assertThatThrownBy(() -> new NeuralWeights(SHAPE, narrow, learned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 inputs are standardised, not 2");
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
