package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.Metrics;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.ModelFolder;
import org.framewise.jobs.stance.Judgement;

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
            Predictions.write(predictions.get(), task, held, true);
        }
        List<Evaluation> evaluations = new ArrayList<>();
        evaluations.add(Evaluation.of("labels", card.optimized(), card.scheme(), task.groups(), task.gold(), held));
        ClaimCorpus claims = new ClaimCorpus(input.annotated(), input.taxonomyOf(corpus));
        Models.stances(model).filter(judge -> !claims.isEmpty()).ifPresent(judge -> {
            List<Judgement> judged = claims.claims().stream().map(judge::judge).toList();
            evaluations.add(of(
                    StanceFiles.STANCE,
                    claims.stances(),
                    judged.stream()
                            .map(judgement -> judgement.stance().column())
                            .toList()));
            evaluations.add(of(
                    StanceFiles.SPEAKER,
                    claims.speakers(),
                    judged.stream()
                            .map(judgement -> judgement.speaker().kind().name().toLowerCase(Locale.ROOT))
                            .toList()));
        });
        return new Evaluations(corpus.format(), evaluations, corpus.rejected());
    }

    /** Of answers alone: what is certain has score 1. */
    private static Evaluation of(String name, LabelledTask task, List<String> answers) {
        List<float[]> scores = new ArrayList<>();
        List<BitSet> predicted = new ArrayList<>();
        for (String answer : answers) {
            int label = task.scheme().labels().indexOf(answer);
            float[] score = new float[task.scheme().size()];
            score[label] = 1;
            scores.add(score);
            predicted.add(BitSet.valueOf(new long[] {1L << label}));
        }
        String metric = Metrics.of(task.scheme()).get(0).id();
        return Evaluation.of(
                name, metric, task.scheme(), task.groups(), task.gold(), new HeldOut(predicted, scores, List.of()));
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
