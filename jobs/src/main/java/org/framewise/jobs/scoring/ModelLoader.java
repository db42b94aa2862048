package org.framewise.jobs.scoring;

import java.io.Serializable;
import java.nio.file.Path;

/** Turns a model folder into what scores with it. */
public interface ModelLoader extends Serializable {

    /** @throws org.framewise.datasets.BadInputException where the folder is damaged */
    LoadedModel load(Path folder);
}
