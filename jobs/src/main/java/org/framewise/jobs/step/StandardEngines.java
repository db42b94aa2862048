package org.framewise.jobs.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.prototype.PrototypeClassifier;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.LoadedModel;
import org.framewise.jobs.stance.LexicalStanceJudge;

/** The parts that {@code score} scores with. */
public final class StandardEngines {

    private StandardEngines() {}

    /** Untrained labels by the static encoder, models by their own. */
    public static Engines all() {
        return of(Models.OWN_ENCODER);
    }

    /**
     * With the encoder that is set, if one is.
     *
     * @throws org.framewise.datasets.BadInputException where there is no such encoder
     */
    public static Engines of(Settings settings) {
        return of(settings.text("encoder"));
    }

    private static Engines of(String encoder) {
        TextEncoder comparing = comparing(encoder);
        return new Engines(
                taxonomy -> new PrototypeClassifier(taxonomy, comparing),
                folder -> load(folder, encoder),
                new RuleAttributor(),
                new LexicalStanceJudge());
    }

    /** The encoder by which labels without a model are compared. */
    static TextEncoder comparing(String encoder) {
        return encoder.isEmpty() ? StaticEncoder.minilm() : TextEncoder.of(encoder);
    }

    private static LoadedModel load(Path folder, String encoder) {
        try {
            return new LoadedModel(Models.load(folder, encoder), Models.stances(folder, encoder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
