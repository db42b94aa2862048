package org.framewise.jobs.scoring;

import java.io.Serializable;
import org.framewise.features.quotation.Attributor;
import org.framewise.jobs.stance.StanceJudge;

/**
 * The parts that a scorer is put together from.
 *
 * @param prototypes scores by a taxonomy's cues and examples alone
 * @param models loads a model folder
 * @param voices says who speaks
 * @param stances says how the text stands to what it tells
 */
public record Engines(PrototypeMaker prototypes, ModelLoader models, Attributor voices, StanceJudge stances)
        implements Serializable {}
