package org.framewise.jobs.learn.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.compare.PredictionsFile;
import org.framewise.jobs.eval.compare.Rival;
import org.framewise.jobs.learn.data.Units;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.learn.saved.Training;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;

/** The other side of a comparison: a model that scores the same units, or predictions that somebody wrote down. */
public final class Against {

    private Against() {}

    /** @throws BadInputException where {@code other} is neither, or has nothing in common with the task */
    public static Rival of(Path other, LabelledTask task) throws IOException {
        if (Files.isDirectory(other)) {
            return model(other, task);
        }
        return PredictionsFile.read(other, task.scheme(), task.corpus().examples(), task.gold());
    }

    private static Rival model(Path folder, LabelledTask task) throws IOException {
        ModelCard card = ModelFolder.open(folder);
        Classifier classifier = Models.load(folder, card, Models.OWN_ENCODER);
        List<String> labels = classifier.labels();
        Rival.requireCommon(folder.toString(), labels, task.scheme());
        return Rival.ofLabels(
                folder.toString(),
                task.scheme(),
                task.corpus().examples().stream()
                        .map(Units::of)
                        .map(unit -> classifier.decide(classifier.score(unit)).stream()
                                .mapToObj(labels::get)
                                .collect(Collectors.toSet()))
                        .toList(),
                learnedFrom(card, task)
                        .map(hash -> List.of(folder + " learned from these very units: the comparison favours it"))
                        .orElse(List.of()));
    }

    private static Optional<String> learnedFrom(ModelCard card, LabelledTask task) {
        return Optional.of(Training.of(task, 0).sha256())
                .filter(hash -> hash.equals(card.training().sha256()));
    }
}
