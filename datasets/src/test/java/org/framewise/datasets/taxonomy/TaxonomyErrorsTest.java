package org.framewise.datasets.taxonomy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaxonomyErrorsTest {

    private static final String HEAD = """
            id: t
            name: T
            axes:
              - {id: mood, name: Mood}
              - {id: topic, name: Topic}
            labels:
            """;
    private static final String GLAD = "  - {id: glad, axis: mood, name: Glad, definition: d}\n";

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "t.yaml: the file is empty; see the examples in the documentation"),
                Arguments.of("# nothing\n", "t.yaml: the file is empty; see the examples in the documentation"),
                Arguments.of("- a\n", "t.yaml:1: a mapping is needed here; write lines of the form 'key: value'"),
                Arguments.of(
                        "id: t\nname: 'T\n",
                        "t.yaml:3: broken YAML, found unexpected end of stream;"
                                + " check indentation, quotes and colons here"),
                Arguments.of(HEAD.replace("id: t\n", ""), "t.yaml:1: the taxonomy has no 'id'; add a line 'id: …'"),
                Arguments.of(HEAD, "t.yaml:1: the taxonomy has no 'labels'; add a line 'labels: …'"),
                Arguments.of(
                        HEAD.replace("labels:", "labels: []"),
                        "t.yaml:6: 'labels' of the taxonomy is empty; add at least one entry"),
                Arguments.of(
                        "id: a\n" + HEAD + GLAD,
                        "t.yaml:2: the key 'id' stands twice; keep one; the first is at t.yaml:1"),
                Arguments.of(
                        HEAD.replace("id: topic", "id: mood") + GLAD,
                        "t.yaml:5: axis 'mood' stands twice; rename one; the first is at t.yaml:4"),
                Arguments.of(
                        HEAD.replace("name: Topic", "exclusive: yes, name: Topic") + GLAD,
                        "t.yaml:5: 'yes' is neither true nor false; write true or false"));
    }

    static Stream<Arguments> wrongLabel() {
        return Stream.of(
                Arguments.of(
                        "{id: a, axis: moon, name: A, definition: d}",
                        "t.yaml:8: label 'a' has the unknown axis 'moon'; did you mean 'mood'? The known axes are mood, topic"),
                Arguments.of(
                        "{id: glad, axis: mood, name: A, definition: d}",
                        "t.yaml:8: label 'glad' stands twice; rename one; the first is at t.yaml:7"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, broader: glat}",
                        "t.yaml:8: label 'a' refines the unknown label 'glat'; did you mean 'glad'?"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, broader: cloudless}",
                        "t.yaml:8: label 'a' refines the unknown label 'cloudless';"
                                + " 'broader' must be the id of a label in this file"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, broader: a}",
                        "t.yaml:8: 'broader' goes in a circle: a → a; leave out one 'broader'"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, broader: b}\n"
                                + "  - {id: b, axis: mood, name: B, definition: d, broader: a}",
                        "t.yaml:8: 'broader' goes in a circle: a → b → a; leave out one 'broader'"),
                Arguments.of(
                        "{axis: mood, name: A, definition: d}", "t.yaml:8: the label has no 'id'; add a line 'id: …'"),
                Arguments.of(
                        "{id: a, name: A, definition: d}", "t.yaml:8: label 'a' has no 'axis'; add a line 'axis: …'"),
                Arguments.of(
                        "{id: a, axis: mood, definition: d}",
                        "t.yaml:8: label 'a' has no 'name'; add a line 'name: …'"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: ' '}",
                        "t.yaml:8: label 'a' has no 'definition'; add a line 'definition: …'"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, cuse: [x]}",
                        "t.yaml:8: unknown key 'cuse'; did you mean 'cues'? The known keys are aliases, axis, broader,"
                                + " claim, counter_cues, cues, definition, examples, id, name, residual, source"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, cues: [{pattern: x, weight: 11}]}",
                        "t.yaml:8: weight 11.0 of cue 'x'; a weight lies above 0 and up to 10"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, cues: [{pattern: x, weight: heavy}]}",
                        "t.yaml:8: 'heavy' is not a number; write a number such as 1.5"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, cues: x}",
                        "t.yaml:8: a list is needed here; begin each entry with '- '"),
                Arguments.of(
                        "{id: a, axis: mood, name: A, definition: d, aliases: [glad]}",
                        "t.yaml:8: alias 'glad' of label 'a' is the id of another label; leave it out; that label is at t.yaml:7"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aBadFileIsRefusedInOneLine(String yaml, String message) {
        assertThatThrownBy(() -> TaxonomyReader.parse(yaml, "t.yaml"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("wrongLabel")
    void aBadLabelIsRefusedInOneLine(String label, String message) {
        aBadFileIsRefusedInOneLine(HEAD + GLAD + "  - " + label + "\n", message);
    }

    @Test
    void aTagNeverMakesAnObject() {
        assertThatThrownBy(() -> TaxonomyReader.parse("!!javax.script.ScriptEngineManager [x]\n", "t.yaml"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("t.yaml:1: broken YAML, Global tag is not allowed:"
                        + " tag:yaml.org,2002:javax.script.ScriptEngineManager;"
                        + " check indentation, quotes and colons here");
    }
}
