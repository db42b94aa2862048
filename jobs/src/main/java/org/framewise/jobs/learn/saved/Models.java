package org.framewise.jobs.learn.saved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.model.card.ModelMismatchException;
import org.framewise.jobs.model.ensemble.EnsembleFiles;
import org.framewise.jobs.stance.StanceJudge;

/** Loads a model folder of any learner. Nothing in a folder is ever run: cards are JSON, numbers are numbers. */
public final class Models {

    /** The encoder that a model's card names. */
    public static final String OWN_ENCODER = "";

    private Models() {}

    /** The model of a folder, read by its own encoder. */
    public static Classifier load(Path folder) throws IOException {
        return load(folder, OWN_ENCODER);
    }

    /**
     * @param encoder the name or folder of the encoder to read by
     * @throws BadInputException where the folder is no model, is damaged, or of a learner that this version lacks
     * @throws ModelMismatchException where it learned to read by another encoder
     */
    public static Classifier load(Path folder, String encoder) throws IOException {
        return load(folder, ModelFolder.open(folder), encoder);
    }

    /** What the model of a folder that was loaded learned about stance and speakers; empty where it learned nothing. */
    public static Optional<StanceJudge> stances(Path folder) throws IOException {
        return stances(folder, OWN_ENCODER);
    }

    /**
     * The same, read by an encoder.
     *
     * @throws ModelMismatchException where it learned to read by another
     */
    public static Optional<StanceJudge> stances(Path folder, String encoder) throws IOException {
        return StanceFiles.read(folder, encoder);
    }

    /** The model of a folder whose card was opened, and its files checked, already. */
    public static Classifier load(Path folder, ModelCard card, String encoder) throws IOException {
        return EnsembleFiles.read(folder, card, encoder);
    }
}
