package org.framewise.datasets.corpus.mention;

import java.util.List;
import org.framewise.datasets.article.Span;

/**
 * A label that a sentence expresses.
 *
 * @param stance one of {@link #STANCES}
 * @param speaker whose stance it is
 * @param evidence the words that express it, in code points of the article
 */
public record Mention(String label, String stance, Speaker speaker, Span evidence) {

    /** What a text can do with a claim. */
    public static final List<String> STANCES = List.of("endorses", "reports", "questions", "rejects");

    public Mention {
        if (!STANCES.contains(stance)) {
            throw new IllegalArgumentException("a stance is one of " + STANCES + ", not '" + stance + "'");
        }
        if (stance.equals("reports") && speaker.kind().equals(Speaker.AUTHOR)) {
            throw new IllegalArgumentException("what the author says himself is not reported");
        }
    }
}
