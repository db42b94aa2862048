package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.ModelFolder;
import org.framewise.jobs.model.ensemble.EnsembleFiles;
import org.framewise.jobs.stance.StanceJudge;

/** Loads a model folder of any learner. Nothing in a folder is ever run: cards are JSON, numbers are numbers. */
public final class Models {

    private Models() {}

    /** @throws BadInputException where the folder is no model, is damaged, or of a learner that this version lacks */
    public static Classifier load(Path folder) throws IOException {
        return load(folder, ModelFolder.open(folder));
    }

    /** What the model of a folder that was loaded learned about stance and speakers; empty where it learned nothing. */
    public static Optional<StanceJudge> stances(Path folder) throws IOException {
        return StanceFiles.read(folder);
    }

    /** The model of a folder whose card was opened, and its files checked, already. */
    static Classifier load(Path folder, ModelCard card) throws IOException {
        return EnsembleFiles.read(folder, card);
    }
}
