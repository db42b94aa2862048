package org.framewise.jobs.scoring;

import java.util.Optional;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.stance.StanceJudge;

/**
 * A model, ready to score.
 *
 * @param stances what it learned about stance and speakers; empty where its data said nothing of them
 */
public record LoadedModel(Classifier classifier, Optional<StanceJudge> stances) {}
