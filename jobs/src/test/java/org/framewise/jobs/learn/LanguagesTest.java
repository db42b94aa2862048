package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.model.card.ModelCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One language learns from others, and is measured by itself. */
class LanguagesTest {

    private static final int ARTICLES = 24;

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        write("en", "The court sent the thief to prison.", "The bank lowered the price of money.");
        write("fr", "Le tribunal a mis le voleur en prison.", "La banque a baissé le prix de l’argent.");
        write("ru", "Суд отправил вора в тюрьму.", "Банк снизил цены и налоги.");
    }

    private void write(String language, String crime, String economy) throws IOException {
        Path folder = Files.createDirectories(root.resolve(language).resolve("train-articles"));
        StringBuilder labels = new StringBuilder();
        for (int id = 1; id <= ARTICLES; id++) {
            boolean odd = id % 2 == 1;
            Files.writeString(folder.resolve("article" + id + ".txt"), (odd ? crime : economy) + " " + id);
            labels.append(id).append('\t').append(odd ? "Crime" : "Economic").append('\n');
        }
        Files.writeString(folder.resolveSibling("train-labels-subtask-2.txt"), labels);
    }

    private LabelledInput input(String languages, String... alsoTrain) {
        CorpusSource source = CorpusSource.of(root).withLanguage(languages);
        return new LabelledInput(CorpusFormat.SEMEVAL2023_FRAMES, source, "", Set.of(alsoTrain));
    }

    private List<Evaluation> crossValidated(LabelledInput input, Extras extras) throws IOException {
        return new CrossValidateJob(input, List.of("micro-f1"), Courses.LINEAR, Grouping.ARTICLE, extras, line -> {})
                .execute()
                .evaluations();
    }

    @Test
    void eachLanguageThatIsNamedIsMeasuredByItself() throws IOException {
        Path predictions = root.resolve("predictions.jsonl");

        assertThat(crossValidated(input("fr,ru"), Extras.predictions(predictions)))
                .extracting(Evaluation::task, Evaluation::units)
                .containsExactly(tuple("labels, fr", ARTICLES), tuple("labels, ru", ARTICLES));
        assertThat(predictions).content().hasLineCount(2 * ARTICLES);
    }

    @Test
    void aLanguageThatIsOnlyLearnedFromIsNotMeasured() throws IOException {
        List<Evaluation> evaluations = crossValidated(input("fr", "en", "ru"), Extras.NONE);

        assertThat(evaluations).extracting(Evaluation::task).containsExactly("labels");
        assertThat(evaluations.get(0).units()).isEqualTo(ARTICLES);
        assertThat(evaluations.get(0).groups()).isEqualTo(ARTICLES);
    }

    @Test
    void aModelLearnsFromAllAndItsFiguresAreOfTheMeasured() throws IOException {
        ModelCard card = new TrainJob(
                        input("fr", "en"),
                        root.resolve("model"),
                        Optional.of("micro-f1"),
                        Grouping.ARTICLE,
                        Courses.LINEAR,
                        line -> {})
                .execute()
                .card();

        assertThat(card.training().units()).isEqualTo(2 * ARTICLES);
        assertThat(card.crossValidated().get("micro-f1").value()).isEqualTo(1);
        assertThat(new EvaluateJob(input("ru"), root.resolve("model"), Extras.NONE)
                        .execute()
                        .evaluations()
                        .get(0)
                        .units())
                .isEqualTo(ARTICLES);
    }

    @Test
    void aLanguageOfOneArticleCannotBeMeasured() throws IOException {
        Path folder = Files.createDirectories(root.resolve("de").resolve("train-articles"));
        Files.writeString(folder.resolve("article1.txt"), "Das Gericht schickte den Dieb ins Gefängnis.");
        Files.writeString(folder.resolveSibling("train-labels-subtask-2.txt"), "1\tCrime\n");

        assertThatThrownBy(() -> new TrainJob(
                                input("de", "en"),
                                root.resolve("model"),
                                Optional.empty(),
                                Grouping.ARTICLE,
                                Courses.LINEAR,
                                line -> {})
                        .execute())
                .isInstanceOf(BadInputException.class)
                .hasMessage("the labelled data: its articles, or events, are so few that they all fall into one fold; "
                        + "give more of them, so that some can be held out");
    }

    @Test
    void withoutALanguageToMeasureThereIsNoneBesideIt() {
        assertThatThrownBy(() -> input("", "en"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--also-train: no --language beside it; name the language that is measured, too");
    }
}
