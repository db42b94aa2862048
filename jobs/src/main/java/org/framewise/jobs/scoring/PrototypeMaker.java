package org.framewise.jobs.scoring;

import java.io.Serializable;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.model.Classifier;

/** Makes a classifier of a taxonomy alone. */
public interface PrototypeMaker extends Serializable {

    Classifier make(Taxonomy taxonomy);
}
