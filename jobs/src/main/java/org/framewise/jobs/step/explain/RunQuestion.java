package org.framewise.jobs.step.explain;

import java.util.OptionalInt;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.scoring.LabelWish;

/**
 * Sentences of a run.
 *
 * @param folder what {@code score} wrote
 * @param sentence the index of one of the article's sentences; empty for all that have a mention
 */
public record RunQuestion(String folder, String article, OptionalInt sentence, LabelWish wish, String master) {

    static RunQuestion of(Settings settings, LabelWish wish) {
        if (settings.text("article").isEmpty()) {
            throw new UsageException("--article", "not given", "name one by its id, as the run's tables have it");
        }
        return new RunQuestion(
                settings.text("run"),
                settings.text("article"),
                settings.number("sentence", 0).stream()
                        .mapToInt(Math::toIntExact)
                        .findFirst(),
                wish,
                settings.text("master"));
    }
}
