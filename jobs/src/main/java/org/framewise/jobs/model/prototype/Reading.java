package org.framewise.jobs.model.prototype;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.framewise.datasets.event.Event;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.role.Mentions;
import org.framewise.features.role.RolePhrases;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/**
 * A text, cut into words, and the actors that it names.
 *
 * @param eventKnown whether the text belongs to an event whose actors are listed
 */
record Reading(Tokens tokens, Mentions mentions, boolean eventKnown) {

    /** Stands for whoever is named and plays no role: a word that says nothing, to an n-gram as to a sentence encoder. */
    private static final String SOMEBODY = "they";

    private static final String ARTICLE = "the ";

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

    /** A sentence of a taxonomy, in words, with a phrase for each role and {@value #SOMEBODY} for other names. */
    static String withoutNames(String sentence) {
        Tokens tokens = Tokens.of(SLOT.matcher(sentence).replaceAll(slot -> phrase(slot.group(1))));
        return new Reading(tokens, new ActorMatcher(Event.UNKNOWN).find(tokens), false).withoutNames();
    }

    private static String phrase(String role) {
        return role.equals(Mentions.ANY) ? SOMEBODY : RolePhrases.of(role);
    }

    /** The text in words, with a phrase for each actor's role and {@value #SOMEBODY} for every other name. */
    String withoutNames() {
        BitSet named = new BitSet();
        String[] said = new String[tokens.size()];
        mentions.actors().forEach(actor -> mark(actor.range(), phrase(actor.role()), named, said));
        mentions.names().forEach(range -> mark(range, SOMEBODY, named, said));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < said.length; i++) {
            if (!named.get(i)) {
                text.append(tokens.get(i).word()).append(' ');
            } else if (said[i] != null) {
                boolean twice = i > 0
                        && said[i].startsWith(ARTICLE)
                        && tokens.get(i - 1).folded().equals("the");
                text.append(twice ? said[i].substring(ARTICLE.length()) : said[i])
                        .append(' ');
            }
        }
        return text.toString();
    }

    /** Names that overlap are one name. */
    private static void mark(TokenRange range, String words, BitSet named, String[] said) {
        if (named.get(range.from(), range.to()).isEmpty()) {
            said[range.from()] = words;
        }
        named.set(range.from(), range.to());
    }
}
