package org.framewise.features.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewise.features.token.Break;
import org.framewise.features.token.Token;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/**
 * Names by their capitals: runs of capitalised words, with particles inside them ({@code Bank of Norland}). The first
 * word of a sentence is no name by its capital alone: it must not be an ordinary word, or stand capitalised elsewhere in
 * the text. In a headline where every word has a capital, ordinary words are no names anywhere.
 */
final class Names {

    private static final Set<String> PARTICLES =
            Set.of("of", "de", "del", "di", "da", "la", "el", "al", "bin", "ibn", "van", "von", "der", "den", "du");

    /** A headline has four words of content or more, and at most one in four is written small. */
    private static final int HEADLINE = 4;

    private final Tokens tokens;
    private final boolean headline;
    private final Set<String> capitalisedInside = new HashSet<>();

    private Names(Tokens tokens) {
        this.tokens = tokens;
        int content = 0;
        int small = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            content += OrdinaryWords.grammar(token.folded()) ? 0 : 1;
            small += token.capitalised() || OrdinaryWords.grammar(token.folded()) ? 0 : 1;
            if (token.capitalised() && !tokens.startsSentence(i) && !opensQuotation(i)) {
                capitalisedInside.add(token.word());
            }
        }
        headline = content >= HEADLINE && small * HEADLINE <= content;
    }

    static List<TokenRange> in(Tokens tokens) {
        Names names = new Names(tokens);
        List<TokenRange> ranges = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (names.named(at)) {
                TokenRange range = new TokenRange(at, names.end(at));
                ranges.add(range);
                at = range.to() - 1;
            }
        }
        return List.copyOf(ranges);
    }

    private int end(int from) {
        int end = from + 1;
        while (true) {
            if (joined(end) && named(end)) {
                end++;
            } else if (joined(end) && joined(end + 1) && particle(end) && named(end + 1)) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    /** Belongs to the word before it: nothing but a space or a hyphen between them. */
    private boolean joined(int at) {
        return at < tokens.size()
                && tokens.get(at).before() == Break.NONE
                && tokens.get(at).begin() - tokens.get(at - 1).end() == 1
                && !tokens.get(at - 1).possessive();
    }

    private boolean particle(int at) {
        return PARTICLES.contains(tokens.get(at).folded());
    }

    private boolean named(int at) {
        Token token = tokens.get(at);
        if (!token.capitalised() || OrdinaryWords.neverName(token.folded())) {
            return false;
        }
        boolean byPlace = tokens.startsSentence(at) || headline || opensQuotation(at);
        return !byPlace
                || initials(token)
                || !OrdinaryWords.contains(token.folded())
                || !headline && capitalisedInside.contains(token.word());
    }

    /** {@code US} is a name, even where {@code Us} would be none; but not on a page in capitals. */
    private boolean initials(Token token) {
        return !headline
                && token.word().length() > 1
                && token.word().equals(token.word().toUpperCase(Locale.ROOT));
    }

    private boolean opensQuotation(int at) {
        int begin = tokens.get(at).begin();
        return begin > 0 && "\"\u201C\u00AB\u201E:".indexOf(tokens.text().charAt(begin - 1)) >= 0;
    }
}
