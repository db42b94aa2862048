package org.framewise.jobs.model.ensemble;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.MemberModel;
import org.framewise.jobs.model.calibration.AbstainBand;
import org.framewise.jobs.model.calibration.Blend;
import org.framewise.jobs.model.calibration.Calibration;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.decision.DecisionRule;

/** Members whose scores are blended, calibrated and decided on. For one thread at a time. */
public final class EnsembleModel implements Classifier, Serializable {

    private final String taxonomy;
    private final Target target;
    private final List<String> labels;
    private final Set<String> languages;
    private final List<MemberModel> members;
    private final Channels channels;
    private final Blend blend;
    private final Calibration calibration;
    private final DecisionRule decision;
    private final AbstainBand band;

    /**
     * @param card what it says of labels, blend, calibration and decision
     * @param members in the card's order
     * @param channels makes those of the members' channels that follow from a unit
     */
    public EnsembleModel(ModelCard card, List<? extends MemberModel> members, Channels channels) {
        this.taxonomy = card.taxonomy();
        this.target = card.target();
        this.labels = card.scheme().labels();
        this.languages = Set.copyOf(card.languages());
        this.members = List.copyOf(members);
        this.channels = channels;
        this.blend = card.blend();
        this.calibration = card.calibration();
        this.decision = card.decision();
        this.band = card.band();
    }

    @Override
    public String taxonomy() {
        return taxonomy;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public float[] score(TextUnit unit) {
        TextUnit full = channels.of(unit);
        return calibration.of(
                blend.of(members.stream().map(member -> member.score(full)).toList()));
    }

    @Override
    public BitSet decide(float[] scores) {
        return decision.decide(scores);
    }

    @Override
    public boolean isSure(int label, float probability) {
        return band.labels().get(label).decide(probability) == AbstainBand.Verdict.YES;
    }

    /** The label's cues, then what the members say, each of them in turn. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        TextUnit full = channels.of(unit);
        Stream<String> said = members.stream().flatMap(member -> member.evidence(full, label).stream());
        return Stream.concat(channels.evidence(unit, labels.get(label)).stream(), said)
                .distinct()
                .toList();
    }
}
