package org.framewise.datasets.corpus.mention;

import java.util.List;

/**
 * Who says something.
 *
 * @param kind one of {@link #KINDS}
 * @param name as the article names the speaker; empty for the author, and for somebody who is not mentioned at all
 */
public record Speaker(String kind, String name) {

    /** The kind of the one who wrote the article. */
    public static final String AUTHOR = "author";

    public static final List<String> KINDS = List.of(AUTHOR, "named", "anonymous", "document");

    public Speaker {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("a speaker's kind is one of " + KINDS + ", not '" + kind + "'");
        }
        if (kind.equals(AUTHOR) && !name.isEmpty()) {
            throw new IllegalArgumentException("the author goes without a name, not by '" + name + "'");
        }
        if (List.of("named", "document").contains(kind) && name.isEmpty()) {
            throw new IllegalArgumentException("a speaker of kind " + kind + " needs a name");
        }
    }
}
