package org.framewise.jobs.model.prototype;

import java.util.BitSet;
import org.framewise.features.role.Mention;
import org.framewise.features.role.Mentions;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/**
 * A text, cut into words, and the actors that it names.
 *
 * @param eventKnown whether the text belongs to an event whose actors are listed
 */
record Reading(Tokens tokens, Mentions mentions, boolean eventKnown) {

    /** Stands for whoever is named: a word that says nothing, to an n-gram as to a sentence encoder. */
    static final String SOMEBODY = "they";

    /** The text in words, with {@link #SOMEBODY} for every actor and every name. */
    String withoutNames() {
        BitSet named = new BitSet();
        BitSet first = new BitSet();
        mentions.actors().stream().map(Mention::range).forEach(range -> mark(range, named, first));
        mentions.names().forEach(range -> mark(range, named, first));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (!named.get(i)) {
                text.append(tokens.get(i).word()).append(' ');
            } else if (first.get(i)) {
                text.append(SOMEBODY).append(' ');
            }
        }
        return text.toString();
    }

    /** Names that overlap are one name. */
    private static void mark(TokenRange range, BitSet named, BitSet first) {
        if (named.get(range.from(), range.to()).isEmpty()) {
            first.set(range.from());
        }
        named.set(range.from(), range.to());
    }
}
