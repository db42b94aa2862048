package org.framewise.jobs.learn.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.linear.LiblinearSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which members learn a task. */
class LessonsTest {

    private static final List<Set<String>> SEVERAL = List.of(Set.of("a", "b"), Set.of("a"), Set.of("b"), Set.of());
    private static final List<Set<String>> RIVALS = List.of(Set.of("a"), Set.of("b"), Set.of("a"), Set.of());

    private static Lessons lessons(Target target, List<Set<String>> labels, String encoder) {
        List<Example> examples = IntStream.range(0, labels.size())
                .mapToObj(i -> new Example("n" + i, "", "Story number " + i + ".", Map.of(), 0, labels.get(i), ""))
                .toList();
        LabelledCorpus corpus = new LabelledCorpus("test", "", target, false, List.of("a", "b"), examples, List.of());
        LabelledTask task = LabelledTask.of(corpus, Optional.empty());
        List<TextUnit> units = examples.stream()
                .map(example -> new TextUnit(example.text(), Map.of(), 0, Event.UNKNOWN))
                .toList();
        return new Lessons(
                task,
                units,
                Set.of(),
                task.groups(),
                Optional.empty(),
                new LiblinearSolver(),
                TextEncoder.of(encoder),
                1,
                line -> {});
    }

    private static List<String> names(Members members) {
        return members.settings().stream()
                .map(setting -> setting.substring(0, setting.indexOf(' ')))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SENTENCE, LINEAR,   bge-small, words meaning",
        "SENTENCE, NEURAL,   bge-small, network tokens",
        "SENTENCE, ENSEMBLE, bge-small, words network tokens",
        // It tells nothing of tokens.
        "SENTENCE, ENSEMBLE, static,    words network",
        // A whole article's tokens are too many.
        "ARTICLE,  ENSEMBLE, bge-small, words meaning network",
    })
    void ofLabelsThatGoTogether(Target target, LearnerKind kind, String encoder, String members) {
        assertThat(names(lessons(target, SEVERAL, encoder).ofLabels(kind, UnaryOperator.identity())))
                .containsExactly(members.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, words meaning", "NEURAL, network tokens", "ENSEMBLE, words network tokens"})
    void ofLabelsThatCompete(LearnerKind kind, String members) {
        assertThat(names(lessons(Target.SENTENCE, RIVALS, "bge-small").ofLabels(kind, UnaryOperator.identity())))
                .containsExactly(members.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, words", "NEURAL, network tokens", "ENSEMBLE, words network tokens"})
    void ofClaims(LearnerKind kind, String members) {
        assertThat(names(lessons(Target.SENTENCE, RIVALS, "bge-small").ofClaims(kind, UnaryOperator.identity())))
                .containsExactly(members.split(" "));
    }

    @Test
    void whereNothingIsLeftToReadNothingIsLearned() {
        Lessons lessons = lessons(Target.SENTENCE, SEVERAL, "static");

        assertThatThrownBy(() -> lessons.ofLabels(LearnerKind.NEURAL, blocks -> List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--learner neural: nothing is left to learn from; ask for 'ensemble', or keep more");
    }
}
