package org.framewise.features.quotation.phrase;

import org.framewise.features.quotation.SourceKind;

/**
 * A source as a sentence names it.
 *
 * @param phrase its words; no words where nobody is named
 * @param refersTo {@code person}, {@code group} or {@code any} where it points back to an earlier speaker ("he", "the
 *     expert", "they"); empty where it names somebody itself
 * @param person whether it may be a person by name, whom later pronouns can mean
 * @param sure whether something besides its place speaks for its being a source
 */
public record Mention(SourceKind kind, String text, Phrase phrase, String refersTo, boolean person, boolean sure) {

    /** Somebody, nobody says who. */
    public static final Mention NOBODY = new Mention(SourceKind.ANONYMOUS, "", Phrase.NONE, "", false, true);

    /** Whoever spoke before in this article. */
    public static final Mention PREVIOUS = new Mention(SourceKind.ANONYMOUS, "", Phrase.NONE, "any", false, true);

    /** The same source, named here by other words: a relative pronoun. */
    public Mention at(Phrase other) {
        return new Mention(kind, text, other, refersTo, person, sure);
    }
}
