package org.framewise.jobs.step.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.jobs.config.Origin;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.scoring.LabelWish;

/**
 * What {@code explain} is to do: one of the two.
 *
 * @param text sentences typed in
 * @param run sentences of a run
 */
public record ExplainOptions(Optional<TextQuestion> text, Optional<RunQuestion> run) {

    /** @throws UsageException where options do not go together, or a value cannot be used */
    public static ExplainOptions of(Settings settings) {
        boolean text = !settings.text("text").isBlank();
        boolean run = !settings.text("run").isBlank();
        if (text == run) {
            throw new UsageException(
                    text ? "--run" : "--text",
                    text ? "a text and a run are given" : "nothing to explain",
                    "give --text, or --run with --article");
        }
        refuse(settings, text ? ExplainSettings.OF_RUN : ExplainSettings.OF_TEXT, text ? "--run" : "--text");
        LabelWish wish = new LabelWish(Set.copyOf(settings.list("label")), floor(settings));
        return text
                ? new ExplainOptions(Optional.of(TextQuestion.of(settings, wish)), Optional.empty())
                : new ExplainOptions(Optional.empty(), Optional.of(RunQuestion.of(settings, wish)));
    }

    /** What the environment or a file sets for other runs is no mistake here. */
    private static void refuse(Settings settings, List<String> names, String owner) {
        names.stream()
                .filter(name -> settings.get(name).origin() == Origin.OPTION)
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException("--" + name, "goes with " + owner + " only", "leave one of them out");
                });
    }

    private static double floor(Settings settings) {
        try {
            double floor = Double.parseDouble(settings.text("floor"));
            if (floor >= 0 && floor <= 1) {
                return floor;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw settings.wrong("floor", "write a probability from 0 to 1");
    }
}
