package org.framewise.jobs.model.neural.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framewise.jobs.model.neural.Pooling;
import org.framewise.jobs.model.neural.Synthetic;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void trainingPrintsNothing() {
        NeuralUnits units = Synthetic.exclusiveOr(20);
        NeuralSetting brief = Synthetic.small(Pooling.MEAN, 2);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new NeuralLearner(units, List.of(brief), 1, line -> {}).fit(Synthetic.all(units), brief);
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
