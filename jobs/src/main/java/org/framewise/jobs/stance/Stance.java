package org.framewise.jobs.stance;

import java.util.Locale;

/** How a text stands to a claim that a sentence expresses. */
public enum Stance {
    /** The author says it as true. */
    ENDORSES,
    /** It is put in somebody else's mouth and not adopted. */
    REPORTS,
    /** It is asked or doubted. */
    QUESTIONS,
    /** The author, or the speaker whose view the text gives, denies it. */
    REJECTS;

    /** The name that the output tables use: {@code endorses}, {@code reports}, {@code questions} or {@code rejects}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
