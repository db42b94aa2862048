package org.framewise.features.role;

import java.util.function.UnaryOperator;
import org.framewise.datasets.event.Event;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/**
 * Texts in which every listed actor is replaced by a word for his role, so that what is learned of one event reads
 * another: {@code Moscow accused the Red Column's men} becomes {@code _home_ accused the _claimant_ men}.
 */
public final class RoleText {

    private static final String ARTICLE = "the ";

    private final ActorMatcher actors;
    private final UnaryOperator<String> words;

    /**
     * @param event whose actors are replaced; of an event without actors texts stay as they are
     * @param words what is written for a role
     */
    public RoleText(Event event, UnaryOperator<String> words) {
        this.actors = new ActorMatcher(event);
        this.words = words;
    }

    /** Writes {@code _home_} for the role {@code home}. */
    public RoleText(Event event) {
        this(event, role -> '_' + role + '_');
    }

    /** {@code text} with its role's words for each actor that it names, possessive endings dropped. */
    public String of(String text) {
        Tokens tokens = Tokens.of(text);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Mention mention : actors.find(tokens).actors()) {
            Token last = tokens.get(mention.range().to() - 1);
            out.append(text, copied, tokens.get(mention.range().from()).begin());
            String word = words.apply(mention.role());
            out.append(endsWithArticle(out) && startsWithArticle(word) ? word.substring(ARTICLE.length()) : word);
            copied = last.possessive() ? afterPossessive(text, last.end()) : last.end();
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** No {@code the the}, where the text has an article before the name and the role's words bring their own. */
    private static boolean endsWithArticle(CharSequence written) {
        int from = written.length() - ARTICLE.length();
        return from >= 0
                && startsWithArticle(written.subSequence(from, written.length()).toString())
                && (from == 0 || !Character.isLetterOrDigit(written.charAt(from - 1)));
    }

    private static boolean startsWithArticle(String words) {
        return words.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    }

    /** An apostrophe and an s. */
    private static int afterPossessive(String text, int from) {
        return Math.min(text.length(), from + 2);
    }
}
