package org.framewise.jobs.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionsFileTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a", "b"), false);

    @TempDir
    private Path folder;

    /** Units are written as {@code article unit}. */
    private Rival read(String text, String gold, String... units) throws IOException {
        List<Example> examples = Stream.of(units)
                .map(unit -> unit.split(" ", -1))
                .map(name -> new Example(name[0], name.length > 1 ? name[1] : "", "Text", Map.of(), 0, Set.of(), ""))
                .toList();
        return PredictionsFile.read(file(text), SCHEME, examples, Labelled.units(gold));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("other"), text);
    }

    private static Optional<BitSet> given(String labels) {
        return Optional.of(Labelled.units(labels).get(0));
    }

    @Test
    void readsWhatPredictionsWrites() throws IOException {
        Rival rival = read("""
                {"article_id":"x","unit":"2","gold":["a"],"predicted":["b"],"probabilities":{"a":0.1,"b":0.9}}
                {"article_id":"x","unit":"1","gold":[],"predicted":[],"probabilities":{"a":0.1,"b":0.2}}
                """, "-, 0", "x 1", "x 2");

        assertThat(rival.predicted()).containsExactly(given("-"), given("1"));
        assertThat(rival.notes()).isEmpty();
    }

    @Test
    void readsTables() throws IOException {
        Rival rival = read("article\tline\tgold\tpredicted\nx\t0\ta;b\tb\ny\t0\t\ta\n", "0 1, -", "x", "y");

        assertThat(rival.predicted()).containsExactly(given("1"), given("0"));
        assertThat(rival.name()).isEqualTo(folder.resolve("other").toString());
    }

    @Test
    void sentencesOfALineStandInReadingOrder() throws IOException {
        Rival rival = read(
                "article\tline\tgold\tpredicted\nx\t1\t\ta\nx\t1\t\tb\nx\t3\t\ta;b\n", "-, -, -", "x 1", "x 1", "x 3");

        assertThat(rival.predicted()).containsExactly(given("0"), given("1"), given("0 1"));
    }

    @Test
    void unitsWithoutANameGoByReadingOrder() throws IOException {
        Rival rival = read(
                "article\tline\tgold\tpredicted\nx\t0\t\ta\nx\t0\t\tb\ny\t0\t\ta\n",
                "-, -, -, -",
                "x t9",
                "x t4",
                "y t1",
                "y t2");

        assertThat(rival.predicted()).containsExactly(given("0"), given("1"), Optional.empty(), Optional.empty());
        assertThat(rival.notes())
                .containsExactly(
                        "2 units are in the data alone and 1 in " + rival.name() + " alone; they are left out");
    }

    @Test
    void whatDoesNotFitIsLeftOutWithALineEach() throws IOException {
        Rival rival = read("""
                {"article":"x","line":1,"gold":["a"],"predicted":["b","z"]}
                {"article":"x","line":2,"gold":["b"],"predicted":["b"]}
                {"article":"z","line":1,"gold":["b"],"predicted":["b"]}
                """, "0, 0, 0", "x 1", "x 2", "x 3");

        assertThat(rival.predicted()).containsExactly(given("1"), Optional.empty(), Optional.empty());
        assertThat(rival.notes())
                .containsExactly(
                        "1 units are in the data alone and 1 in " + rival.name() + " alone; they are left out",
                        "1 units have other gold labels in " + rival.name() + "; they are left out",
                        rival.name() + " has labels that the data has not: [z]; they are left out");
    }

    @Test
    void aFineLabelImpliesItsBroaderOne() throws IOException {
        LabelScheme levels = new LabelScheme(List.of("x", "x: p"), List.of(0, 0), -1, false);
        Path other = file("article\tline\tgold\tpredicted\nd\t0\tx: p\tx: p\n");
        Example document = new Example("d", "", "Text", Map.of(), 0, Set.of(), "");

        assertThat(PredictionsFile.read(other, levels, List.of(document), Labelled.units("0 1"))
                        .predicted())
                .containsExactly(given("0 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"article\":\"y\",\"gold\":[\"a\"],\"predicted\":[]}|: no unit in common with the data; "
                        + "give predictions for the same articles, units and labels",
                "{\"article\":\"x\",\"gold\":[\"b\"],\"predicted\":[]}|: other gold labels on every unit; "
                        + "give predictions for the same articles, units and labels",
                "{\"gold\":[\"b\"],\"predicted\":[]}|:1: no 'article_id'; every line needs one",
                "{\"article\":\"x\",\"gold\":\"a\",\"predicted\":[]}|:1: no list 'gold'; "
                        + "write one, empty where there is no label",
                "{\"article\":\"x\",\"article\":\"y\"}|:1: broken JSON, Duplicate field 'article'; write one object a line",
                "article,gold|:1: no column 'article'; the header has article,gold"
            })
    void refuses(String text, String message) {
        assertThatThrownBy(() -> read(text, "0", "x"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder.resolve("other") + message);
    }
}
