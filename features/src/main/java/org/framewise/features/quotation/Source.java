package org.framewise.features.quotation;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who says something.
 *
 * @param name the speaker as the article names him, pronouns and "the expert" resolved; empty for the author and for
 *     anonymous sources that are not mentioned at all
 * @param mention the words of this very sentence that name the speaker; empty where the speaker is inherited
 */
public record Source(SourceKind kind, String name, String mention) implements Serializable {

    /** The writer of the article. */
    public static final Source AUTHOR = new Source(SourceKind.AUTHOR, "", "");

    /** Somebody, nobody says who. */
    public static final Source SOMEBODY = new Source(SourceKind.ANONYMOUS, "", "");

    public Source {
        Objects.requireNonNull(kind, "kind");
        if (kind == SourceKind.AUTHOR && !(name.isEmpty() && mention.isEmpty())) {
            throw new IllegalArgumentException("the author goes without a name, not by '" + name + mention + "'");
        }
    }
}
