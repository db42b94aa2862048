package org.framewise.jobs.learn.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.model.ensemble.EnsembleFiles;
import org.framewise.jobs.model.ensemble.EnsembleModel;
import org.framewise.jobs.stance.LearnedStanceJudge;
import org.framewise.jobs.stance.StanceJudge;

/**
 * What a model folder may hold beside its labels: {@code stance} and {@code speaker}, each a card and its numbers. The
 * folder's own card has the hashes of both.
 */
public final class StanceFiles {

    /** The part of a model folder that knows stances. */
    public static final String STANCE = "stance";
    /** The part that knows kinds of speakers. */
    public static final String SPEAKER = "speaker";

    private StanceFiles() {}

    /**
     * Empty where the folder holds no stance.
     *
     * @param encoder the name or folder of the encoder to read by, empty for the cards' own
     */
    static Optional<StanceJudge> read(Path folder, String encoder) throws IOException {
        if (!Files.exists(folder.resolve(STANCE + ".json"))) {
            return Optional.empty();
        }
        return Optional.of(new LearnedStanceJudge(part(folder, STANCE, encoder), part(folder, SPEAKER, encoder)));
    }

    private static EnsembleModel part(Path folder, String part, String encoder) throws IOException {
        return EnsembleFiles.read(folder, ModelFolder.readPart(folder, part), encoder);
    }
}
