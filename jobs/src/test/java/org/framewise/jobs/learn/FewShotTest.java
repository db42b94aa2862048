package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.learn.data.FewUnits;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.card.ModelCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five sentences about a dam, five about the rain. */
class FewShotTest {

    private static final List<String> DAM = List.of(
            "Nobody had repaired the dam for years.",
            "The owners of the dam put off every repair.",
            "Inspectors had found cracks in the dam.",
            "The dam was old and badly kept.",
            "Cracks in the concrete were never mended.");

    private static final List<String> RAIN = List.of(
            "Such rain falls once in a century.",
            "The downpour was heavier than forecast.",
            "It rained for nine days without end.",
            "No forecast had warned of so much rain.",
            "The storm brought a month of rain in a night.");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "4, 3", "10, 5", "2, 1"})
    void learnsFromAFewExamplesALabel(int articles, int examples) throws IOException {
        ModelCard card = train(lines(articles, examples));
        Classifier model = Models.load(folder.resolve("model"));
        float[] scores = model.score(new TextUnit("Cracks in the dam had been found.", Map.of(), 0, Event.UNKNOWN));

        assertThat(model.labels()).containsExactly("dam", "rain");
        assertThat(scores[0]).isBetween(0f, 1f);
        if (examples == 5) {
            assertThat(scores[0]).isGreaterThan(scores[1]);
        }
        assertThat(card.members()).extracting(MemberCard::learner).doesNotContain("neural");
        assertThat(told)
                .contains("few units: " + articles + " articles or events, at most " + examples
                        + " examples a label; take the figures as a first hint");
        assertThat(told.contains("fewer than 5 examples, so hardly to be found: dam, rain"))
                .isEqualTo(examples < 5);
    }

    @Test
    void namesTheRareLabelsOfLargeData() {
        List<BitSet> gold = IntStream.range(0, 100)
                .mapToObj(unit -> BitSet.valueOf(new long[] {unit < 12 ? 1L << unit / 2 : 64}))
                .toList();
        List<String> groups = IntStream.range(0, 100).mapToObj(String::valueOf).toList();

        assertThat(new FewUnits(gold, List.of("a", "b", "c", "d", "e", "f", "g"), groups).warnings())
                .containsExactly("fewer than 5 examples, so hardly to be found: a, b, c, d, e and 1 more");
    }

    @Test
    void refusesWhatLeavesNothingToTellApart() {
        String lines = "{\"article\":\"a\",\"unit\":\"0\",\"text\":\"The dam broke.\",\"labels\":[\"dam\"]}\n"
                + "{\"article\":\"b\",\"unit\":\"0\",\"text\":\"The dam burst.\",\"labels\":[\"dam\"]}\n";

        assertThatThrownBy(() -> train(lines))
                .isInstanceOf(BadInputException.class)
                .hasMessage("the labelled data: all 2 units have the same labels, so there is nothing to tell apart; "
                        + "add units with other labels, or with none; a taxonomy scores a label without any training");
        assertThat(folder.toFile().list()).containsExactly("data.jsonl");
    }

    private static String lines(int articles, int examples) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2 * examples; i++) {
            String text = (i % 2 == 0 ? DAM : RAIN).get(i / 2);
            lines.append("{\"article\":\"a%d\",\"unit\":\"%d\",\"text\":\"%s\",\"labels\":[\"%s\"]}%n"
                    .formatted(i % articles, i, text, i % 2 == 0 ? "dam" : "rain"));
        }
        return lines.toString();
    }

    private ModelCard train(String lines) throws IOException {
        Path data = Files.writeString(folder.resolve("data.jsonl"), lines);
        return new TrainJob(
                        new LabelledInput(CorpusFormat.of("jsonl"), CorpusSource.of(data), ""),
                        folder.resolve("model"),
                        Optional.empty(),
                        Grouping.ARTICLE,
                        Courses.of(LearnerKind.ENSEMBLE),
                        told::add)
                .execute()
                .card();
    }
}
