package org.framewise.jobs.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.learn.Models;
import org.framewise.jobs.model.prototype.PrototypeClassifier;
import org.framewise.jobs.model.prototype.likeness.EncoderChoice;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.LoadedModel;
import org.framewise.jobs.stance.LexicalStanceJudge;

/** The parts that {@code score} scores with. */
public final class StandardEngines {

    private StandardEngines() {}

    /** Untrained labels by the static encoder. */
    public static Engines all() {
        return comparing(EncoderChoice.STATIC);
    }

    /**
     * Untrained labels by the encoder that is set.
     *
     * @throws org.framewise.datasets.BadInputException where there is no such encoder
     */
    public static Engines of(Settings settings) {
        EncoderChoice choice = new EncoderChoice(settings.text("encoder"));
        choice.encoder(); // a wrong name is told at once
        return comparing(choice);
    }

    private static Engines comparing(EncoderChoice choice) {
        return new Engines(
                taxonomy -> new PrototypeClassifier(taxonomy, choice.encoder()),
                StandardEngines::load,
                new RuleAttributor(),
                new LexicalStanceJudge());
    }

    private static LoadedModel load(Path folder) {
        try {
            return new LoadedModel(Models.load(folder), Models.stances(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
