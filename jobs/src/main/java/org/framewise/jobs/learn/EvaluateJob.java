package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.ModelFolder;

/**
 * Measures a trained model on labelled data.
 *
 * @param predictions where every unit's prediction is written as JSON Lines; empty for nowhere
 */
public record EvaluateJob(LabelledInput input, Path model, Optional<Path> predictions) {

    /** Reads, scores and measures. */
    public Evaluations execute() throws IOException {
        ModelCard card = ModelFolder.open(model);
        Classifier classifier = Models.load(model, card);
        LabelledCorpus corpus = input.corpus();
        requireSameLabels(card, corpus);
        LabelledTask task = LabelledTask.of(corpus, card.scheme());
        HeldOut held = predict(classifier, corpus);
        if (predictions.isPresent()) {
            Predictions.write(predictions.get(), task, held);
        }
        return new Evaluations(
                corpus.format(),
                List.of(Evaluation.of("labels", card.optimized(), card.scheme(), task.groups(), task.gold(), held)),
                corpus.rejected());
    }

    private void requireSameLabels(ModelCard card, LabelledCorpus corpus) {
        List<String> unknown = corpus.labels().stream()
                .filter(label -> card.scheme().indexOf(label).isEmpty())
                .toList();
        if (unknown.size() == corpus.labels().size()) {
            throw new BadInputException(
                    "--model " + model,
                    "it knows none of the labels " + unknown,
                    "its labels are " + card.scheme().labels());
        }
    }

    private static HeldOut predict(Classifier classifier, LabelledCorpus corpus) {
        List<float[]> scores = new ArrayList<>();
        List<BitSet> predicted = new ArrayList<>();
        corpus.examples().forEach(example -> {
            float[] score = classifier.score(Units.of(example));
            scores.add(score);
            predicted.add(classifier.decide(score));
        });
        return new HeldOut(predicted, scores, List.of());
    }
}
