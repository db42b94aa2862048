package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.calibration.BandFitter;
import org.framewise.jobs.eval.ensemble.Fusion;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.learn.data.MeasuredUnits;
import org.framewise.jobs.learn.member.Members;
import org.framewise.jobs.learn.saved.Training;
import org.framewise.jobs.learn.saved.Versions;
import org.framewise.jobs.model.card.Figure;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.card.ModelCard;

/**
 * How an ensemble is trained: members, blend, calibration, decision rule and band are chosen on out-of-fold scores, then
 * the members learn from the whole of the task.
 *
 * @param folds for each unit its fold
 * @param measured the units that all is chosen on and figures are taken from
 * @param metric to choose for
 * @param progress told of each fold
 */
record EnsembleTraining(
        LabelledTask task,
        Members members,
        int[] folds,
        MeasuredUnits measured,
        Metric metric,
        Consumer<String> progress) {

    /** The precision that sure decisions are to have. */
    private static final double SURE = 0.9;

    /**
     * Learns, and writes the members' numbers.
     *
     * @param prefix of the files' names
     * @return a card without the hashes of files
     */
    ModelCard train(String prefix, Path folder, Provenance provenance) throws IOException {
        OutOfFold scores = OutOfFold.of(members, folds, progress).of(measured.units());
        Fusion fusion = Fusion.of(scores, task.gold(), task.scheme());
        Selection selection = Selection.best(fusion.honest(), task.gold(), task.scheme(), metric);
        List<MemberCard> cards = members.fit(fusion.settings(), prefix, folder);
        return new ModelCard(
                ModelCard.FORMAT,
                provenance.learner(),
                provenance.taxonomy(),
                task.corpus().target(),
                task.scheme(),
                provenance.languages(),
                cards,
                fusion.blend(),
                fusion.calibration(),
                selection.rule(),
                BandFitter.of(SURE).fit(task.gold(), fusion.probabilities(), scores.folds()),
                metric.id(),
                figures(measured.of(task), measured.of(selection.predicted())),
                Training.of(task, provenance.seed()),
                Versions.all(),
                new TreeMap<>());
    }

    private static SortedMap<String, Figure> figures(LabelledTask task, List<BitSet> predicted) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        for (Metric metric : Metrics.of(task.scheme())) {
            figures.put(metric.id(), Bootstrap.of(metric, task.groups(), task.gold(), predicted));
        }
        return figures;
    }

    /**
     * What a card says of how its model came to be.
     *
     * @param learner the way to learn that was asked for
     * @param taxonomy the id of the taxonomy that the labels belong to, empty where there is none
     * @param languages of its articles; empty where the data does not say
     */
    record Provenance(String learner, String taxonomy, SortedSet<String> languages, long seed) {}
}
