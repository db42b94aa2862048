package org.framewise.jobs.model.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.model.neural.training.Lesson;
import org.framewise.jobs.model.neural.training.NeuralLearner;
import org.framewise.jobs.model.neural.training.NeuralUnits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network that reads articles says which of their sentences carry a label. */
class NeuralModelTest {

    private static final List<String> ACCIDENT = List.of(
            "It was an accident with a faulty cable.",
            "A short circuit started the blaze by chance.",
            "An unlucky spark set off the fumes.",
            "Old wiring overheated, nobody is to blame.");
    private static final List<String> STAGED = List.of(
            "The state staged the fire itself.",
            "It was staged by the government.",
            "Officials set the depot alight on purpose.",
            "The regime burned its own harbour.");
    private static final List<String> OTHER = List.of(
            "The match ended in a draw.",
            "Rain is likely on Friday.",
            "The ferry leaves at nine.",
            "Bread has become dearer.",
            "The museum opens a new hall.");
    private static final int ARTICLES = 80;

    private static NeuralModel model;

    @BeforeAll
    static void train() {
        BagReader reader =
                new BagReader(List.of(new FeatureBlock("text", Terms.SENTENCES, 1)), TextEncoder.of("bge-small"));
        boolean[][] gold = new boolean[ARTICLES][2];
        List<float[][]> bags = IntStream.range(0, ARTICLES)
                .mapToObj(i -> {
                    gold[i][i % 2] = true;
                    return reader.read(unit(article(labelled(i % 2).get(i / 2 % 4), i)));
                })
                .toList();
        List<String> groups =
                IntStream.range(0, ARTICLES).mapToObj(i -> "a" + i).toList();
        NeuralUnits units = new NeuralUnits(bags, groups, List.of(new Lesson(new Head("labels", 2, false), gold, 1)));
        NeuralLearner learner = new NeuralLearner(units, List.of(Synthetic.small(Pooling.SHARPNESS)), 1, line -> {});
        model = new NeuralModel(learner.fit(Synthetic.all(units), Synthetic.small(Pooling.SHARPNESS)), reader);
    }

    private static List<String> labelled(int label) {
        return label == 0 ? ACCIDENT : STAGED;
    }

    /** Three sentences about other things, and among them one. */
    private static String article(String told, int place) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(sentence == place % 4 ? told : OTHER.get((place + sentence) % 5))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static TextUnit unit(String text) {
        return new TextUnit(text, Map.of(), 0, Event.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theSentenceThatCarriesTheLabelIsNamedFirst(int place) {
        for (int label = 0; label < 2; label++) {
            String told = labelled(label).get(place);
            TextUnit article = unit(article(told, place));
            List<String> evidence = model.evidence(article, label);

            assertThat(model.score(article)[label]).isGreaterThan(model.score(article)[1 - label]);
            assertThat(evidence).hasSize(2).allMatch(line -> line.matches("sentence \\([01]\\.\\d\\d\\): \".+\""));
            assertThat(evidence.get(0)).endsWith(": \"" + told + "\"");
        }
    }

    @Test
    void theSharesOfAllSentencesMakeOne() {
        double sum = model.evidence(unit(STAGED.get(0) + " " + ACCIDENT.get(0)), 1).stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(10, 14)))
                .sum();

        assertThat(sum).isBetween(0.98, 1.02);
    }

    @Test
    void anArticleOfOneSentenceNeedsNoEvidence() {
        assertThat(model.evidence(unit(STAGED.get(0)), 1)).isEmpty();
    }

    @Test
    void anArticleWithoutWordsIsScoredToo() {
        assertThat(model.score(unit(" "))).hasSize(2).doesNotContain(Float.NaN);
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        TextUnit article = unit(article(STAGED.get(1), 2));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            NeuralModel copy = (NeuralModel) in.readObject();
            assertThat(copy.score(article)).isEqualTo(model.score(article));
            assertThat(copy.evidence(article, 1)).isEqualTo(model.evidence(article, 1));
        }
    }
}
