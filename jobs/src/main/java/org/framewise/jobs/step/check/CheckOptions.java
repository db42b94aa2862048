package org.framewise.jobs.step.check;

import org.framewise.jobs.config.Origin;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.step.PlanFiles;
import org.framewise.jobs.step.ScoreOptions;

/**
 * What {@code check} is to do.
 *
 * @param run what {@code score} would do with these settings
 * @param files those to look at, with what is taken where none is named
 * @param readsInput whether the articles are read; not where only files are named that scores depend on
 * @param suggestsActors whether an event file is proposed
 * @param output the file for the proposal; empty for standard output
 */
public record CheckOptions(
        ScoreOptions run, PlanFiles files, boolean readsInput, boolean suggestsActors, String output) {

    /** @throws UsageException where a value cannot be used */
    public static CheckOptions of(Settings settings) {
        boolean suggests = settings.flag("suggest-actors");
        boolean toFile = settings.get("output").origin() == Origin.OPTION;
        if (toFile && !suggests) {
            throw new UsageException(
                    "--output", "there is nothing to write", "give --suggest-actors too, or leave it out");
        }
        boolean noFiles = settings.list("taxonomy").isEmpty()
                && settings.list("event").isEmpty()
                && settings.list("model").isEmpty();
        ScoreOptions run = ScoreOptions.of(settings);
        return new CheckOptions(
                run,
                PlanFiles.of(settings, run.isSample()),
                !run.isSample() || suggests || noFiles,
                suggests,
                toFile ? settings.text("output") : "");
    }
}
