package org.framewise.jobs.scoring;

import java.io.Serializable;
import java.nio.file.Path;
import org.framewise.jobs.model.Classifier;

/** Turns a model folder into a classifier. */
public interface ModelLoader extends Serializable {

    /** @throws org.framewise.datasets.BadInputException where the folder is damaged */
    Classifier load(Path folder);
}
