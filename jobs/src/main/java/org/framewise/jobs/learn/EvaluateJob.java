package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.compare.Rival;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.learn.data.ClaimCorpus;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.data.Units;
import org.framewise.jobs.learn.heldout.Against;
import org.framewise.jobs.learn.heldout.Predictions;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.learn.saved.StanceFiles;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.stance.Judgement;
import org.framewise.jobs.stance.StanceJudge;

/**
 * Measures a trained model on labelled data.
 *
 * @param encoder the name or folder of the encoder to read by, empty for the model's own
 * @param extras what is wanted beside the figures
 */
public record EvaluateJob(LabelledInput input, Path model, String encoder, Extras extras) {

    /** By the model's own encoder. */
    public EvaluateJob(LabelledInput input, Path model, Extras extras) {
        this(input, model, Models.OWN_ENCODER, extras);
    }

    /** Reads, scores and measures. */
    public Evaluations execute() throws IOException {
        ModelCard card = ModelFolder.open(model);
        Classifier classifier = Models.load(model, card, encoder);
        LabelledCorpus corpus = input.corpus();
        requireSameLabels(card, corpus);
        LabelledTask task = LabelledTask.of(corpus, card.scheme());
        HeldOut held = predict(classifier, corpus);
        if (extras.predictions().isPresent()) {
            Predictions.write(extras.predictions().get(), task, held, true);
        }
        List<Evaluation> evaluations = new ArrayList<>();
        evaluations.add(Evaluation.of("labels", card.optimized(), task, task.groups(), held));
        evaluations.addAll(ofMentions(new ClaimCorpus(input.annotated(), input.taxonomyOf(corpus))));
        return new Evaluations(
                corpus.format(),
                Grouping.ARTICLE.what(),
                evaluations,
                comparisons(card, task, held),
                List.of(),
                corpus.rejected());
    }

    private List<Comparison> comparisons(ModelCard card, LabelledTask task, HeldOut held) throws IOException {
        if (extras.against().isEmpty()) {
            return List.of();
        }
        Rival rival = Against.of(extras.against().get(), task);
        return List.of(Comparison.of(
                "labels", card.optimized(), task.scheme(), task.groups(), task.gold(), held.predicted(), rival));
    }

    /** Of stance and speaker, where the data has mentions and the model learned from some. */
    private List<Evaluation> ofMentions(ClaimCorpus claims) throws IOException {
        Optional<StanceJudge> judge = Models.stances(model, encoder).filter(learned -> !claims.isEmpty());
        if (judge.isEmpty()) {
            return List.of();
        }
        List<Judgement> judged =
                claims.claims().stream().map(judge.get()::judge).toList();
        return List.of(
                of(StanceFiles.STANCE, claims.stances(), judged, judgement -> judgement
                        .stance()
                        .column()),
                of(
                        StanceFiles.SPEAKER,
                        claims.speakers(),
                        judged,
                        judgement -> judgement.speaker().kind().name().toLowerCase(Locale.ROOT)));
    }

    /** Of answers alone, which come without probabilities. */
    private static Evaluation of(
            String name, LabelledTask task, List<Judgement> judged, Function<Judgement, String> answer) {
        List<BitSet> predicted = judged.stream()
                .map(judgement -> task.scheme().labels().indexOf(answer.apply(judgement)))
                .map(label -> BitSet.valueOf(new long[] {1L << label}))
                .toList();
        String metric = Metrics.of(task.scheme()).get(0).id();
        return Evaluation.of(name, metric, task, task.groups(), new HeldOut(predicted, List.of(), List.of()));
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
