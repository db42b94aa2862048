package org.framewise.jobs.step;

import java.util.List;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.scoring.ShippedModel;

/**
 * The files that scores depend on, as the user names them.
 *
 * @param taxonomies names of built-in ones, or files
 * @param events event files
 * @param models model folders
 * @param sample whether the built-in corpus is read, which has events of its own
 */
public record PlanFiles(List<String> taxonomies, List<String> events, List<String> models, boolean sample) {

    public PlanFiles {
        taxonomies = List.copyOf(taxonomies);
        events = List.copyOf(events);
        models = List.copyOf(models);
    }

    /**
     * Those that {@code --taxonomy}, {@code --event} and {@code --model} name. Where none of the first and last is named,
     * {@code attribution}; and this by the model that comes along, unless {@code --untrained} is given.
     */
    public static PlanFiles of(Settings settings, boolean sample) {
        List<String> taxonomies = settings.list("taxonomy");
        List<String> models = settings.list("model");
        if (taxonomies.isEmpty() && models.isEmpty()) {
            taxonomies = List.of(ShippedModel.NAME);
        }
        boolean shipped = models.isEmpty() && taxonomies.contains(ShippedModel.NAME) && !settings.flag("untrained");
        return new PlanFiles(taxonomies, settings.list("event"), shipped ? List.of(ShippedModel.NAME) : models, sample);
    }
}
