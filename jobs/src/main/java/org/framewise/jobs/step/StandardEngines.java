package org.framewise.jobs.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.jobs.learn.Models;
import org.framewise.jobs.model.prototype.PrototypeClassifier;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.LoadedModel;
import org.framewise.jobs.stance.LexicalStanceJudge;

/** The parts that {@code score} scores with. */
public final class StandardEngines {

    private StandardEngines() {}

    public static Engines all() {
        return new Engines(
                PrototypeClassifier::new, StandardEngines::load, new RuleAttributor(), new LexicalStanceJudge());
    }

    private static LoadedModel load(Path folder) {
        try {
            return new LoadedModel(Models.load(folder), Models.stances(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
