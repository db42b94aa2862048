package org.framewise.jobs.step.explain;

import java.util.Optional;
import org.framewise.datasets.article.Article;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.scoring.LabelWish;
import org.framewise.jobs.step.PlanFiles;

/**
 * Sentences typed in.
 *
 * @param previous what stands before them in their article; it is read, not shown
 * @param language ISO 639-1, empty to have it detected
 * @param eventId which event of the event files it is about, empty to have it matched
 */
public record TextQuestion(
        String text, String previous, String title, String language, String eventId, PlanFiles files, LabelWish wish) {

    private static final String PARAGRAPH = "\n\n";

    static TextQuestion of(Settings settings, LabelWish wish) {
        return new TextQuestion(
                settings.text("text"),
                settings.text("previous").strip(),
                settings.text("title"),
                settings.text("language"),
                settings.text("event-id"),
                PlanFiles.of(settings, false),
                wish);
    }

    Article article() {
        String all = previous.isEmpty() ? text : previous + PARAGRAPH + text;
        return new Article("", "", Optional.empty(), title, all, language, eventId, "");
    }

    /** Where the text begins in the article, in code points. */
    int begin() {
        return previous.isEmpty() ? 0 : previous.codePointCount(0, previous.length()) + PARAGRAPH.length();
    }
}
