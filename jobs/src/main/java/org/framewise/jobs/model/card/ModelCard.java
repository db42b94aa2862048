package org.framewise.jobs.model.card;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.framewise.datasets.corpus.Target;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.calibration.AbstainBand;
import org.framewise.jobs.model.calibration.Blend;
import org.framewise.jobs.model.calibration.Calibration;
import org.framewise.jobs.model.decision.DecisionRule;

/**
 * What a model is and where it comes from. It holds no time and no path: the same input and seed give the same card.
 *
 * @param format {@link #FORMAT}
 * @param learner the way to learn that was asked for, such as {@code ensemble}
 * @param taxonomy the id of the taxonomy that the labels belong to; empty where there is none
 * @param languages ISO 639-1 codes of what it learned from; empty where that is not known
 * @param members what the ensemble consists of, perhaps of one alone
 * @param blend from the members' scores to one
 * @param calibration from that to probabilities
 * @param decision from probabilities to labels
 * @param band which decisions are sure
 * @param optimized the metric that setting and decision were chosen for
 * @param crossValidated that metric and others by cross-validation over articles
 * @param training what it learned from
 * @param versions of framewise, Java and the operating system
 * @param files SHA-256 of every other file of the folder
 */
public record ModelCard(
        String format,
        String learner,
        String taxonomy,
        Target target,
        LabelScheme scheme,
        SortedSet<String> languages,
        List<MemberCard> members,
        Blend blend,
        Calibration calibration,
        DecisionRule decision,
        AbstainBand band,
        String optimized,
        SortedMap<String, Figure> crossValidated,
        Training training,
        SortedMap<String, String> versions,
        SortedMap<String, String> files) {

    /** The layout of model folders that this version reads and writes. */
    public static final String FORMAT = "framewise-model/2";

    /**
     * What a model learned from.
     *
     * @param corpus the format of the labelled corpus
     * @param sha256 of groups, units, texts and labels in reading order
     * @param groups how many articles (or threads)
     * @param units how many units
     * @param labels how many units carry each label
     * @param seed of everything random; unused by learners that draw nothing
     */
    public record Training(
            String corpus, String sha256, int groups, int units, SortedMap<String, Integer> labels, long seed) {}

    /** The same card, with the hashes of the folder's other files. */
    public ModelCard withFiles(Map<String, String> hashes) {
        return new ModelCard(
                format,
                learner,
                taxonomy,
                target,
                scheme,
                languages,
                members,
                blend,
                calibration,
                decision,
                band,
                optimized,
                crossValidated,
                training,
                versions,
                new TreeMap<>(hashes));
    }
}
