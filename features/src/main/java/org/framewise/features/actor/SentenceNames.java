package org.framewise.features.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewise.datasets.event.Event;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.token.FunctionWords;
import org.framewise.features.token.Token;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/** The names of one sentence without articles and titles; a title inside a run of capitals parts it in two. */
final class SentenceNames {

    /** Fewer words may well be names only. */
    private static final int HEADLINE = 6;

    private static final ActorMatcher NOBODY = new ActorMatcher(Event.UNKNOWN);
    private static final Set<String> NO_NAMES = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun", "may", "gmt", "utc", "pm", "am", "tv", "photo", "picture", "read", "home",
            "o'clock");

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final List<Found> found = new ArrayList<>();

    /**
     * A name.
     *
     * @param title where its title begins; {@code range.from} where it has none
     */
    record Found(TokenRange range, int title) {}

    /**
     * @param tokens of the whole article: a word that is a name in one sentence is one at the beginning of another
     * @param names those of the article, see {@link #names}
     * @param begin the sentence's first token
     * @param end behind its last
     */
    SentenceNames(Tokens tokens, List<TokenRange> names, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        if (!isHeadline()) {
            names.stream()
                    .filter(range -> range.from() >= begin && range.to() <= end)
                    .forEach(range -> part(range.from(), range.to()));
        }
    }

    /** Every run of capitalised words. */
    static List<TokenRange> names(Tokens tokens) {
        return NOBODY.find(tokens).names();
    }

    /** In a headline a capital says nothing. */
    private boolean isHeadline() {
        int capitals = 0;
        for (int at = begin; at < end; at++) {
            capitals += tokens.get(at).capitalised() ? 1 : 0;
        }
        return end - begin >= HEADLINE && capitals * 4 >= (end - begin) * 3;
    }

    boolean inside(Found name) {
        return name.range().from() > begin;
    }

    List<Found> found() {
        return found;
    }

    String text(Found name) {
        return tokens.textOf(name.range())
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replace("\u00AD", "");
    }

    boolean office(Found name) {
        return titleHas(name, true);
    }

    boolean titled(Found name) {
        return titleHas(name, false);
    }

    private boolean titleHas(Found name, boolean office) {
        for (int at = name.title(); at < name.range().from(); at++) {
            String word = folded(at);
            if (office ? Titles.office(word) : Titles.title(word)) {
                return true;
            }
        }
        return false;
    }

    private void part(int from, int to) {
        int next = from;
        for (int at = from; at < to; at++) {
            if (Titles.title(folded(at))) {
                add(next, beginOfTitle(at, next));
                next = at + 1;
            }
        }
        add(next, to);
    }

    private int beginOfTitle(int at, int least) {
        int title = at;
        while (title > least && Titles.part(folded(title - 1))) {
            title--;
        }
        return title;
    }

    private void add(int from, int to) {
        int first = from;
        while (first < to && Titles.small(folded(first))) {
            first++;
        }
        int last = to;
        while (last > first && Titles.small(folded(last - 1))) {
            last--;
        }
        if (first < last && isName(first, last)) {
            found.add(new Found(new TokenRange(first, last), beginOfTitle(first, begin)));
        }
    }

    private boolean isName(int from, int to) {
        Token first = tokens.get(from);
        return to - from > 1
                || first.word().length() > 1
                        && Character.isLetter(first.word().codePointAt(0))
                        && !NO_NAMES.contains(first.folded())
                        && (first.word().equals("US") || !FunctionWords.contains(first.folded()));
    }

    /** The names whose office or organ it is: {@code Norland's interior minister, X}; {@code Norland's Interior Ministry}. */
    Set<String> statesOf(Found name) {
        Set<String> states = new HashSet<>();
        for (Found other : found) {
            int behind = other.range().to();
            boolean office = name.title() < name.range().from();
            if (behind == name.title() && (office || possessive(behind - 1))) {
                states.add(text(other));
            }
        }
        return states;
    }

    /** Letters in brackets right behind a name: {@code National Front (NF)}; empty where there are none. */
    String abbreviation(Found name) {
        int next = name.range().to();
        if (next >= end || name.range().length() < 2) {
            return "";
        }
        Token brief = tokens.get(next);
        String text = tokens.text();
        boolean bracketed = brief.begin() > 0
                && text.charAt(brief.begin() - 1) == '('
                && brief.end() < text.length()
                && text.charAt(brief.end()) == ')';
        boolean letters = brief.word().length() > 1 && brief.word().chars().allMatch(Character::isUpperCase);
        return bracketed && letters && initialsFit(brief.word(), name) ? brief.word() : "";
    }

    /** At least half of the letters are initials: names in another language are abbreviated in theirs. */
    private boolean initialsFit(String brief, Found name) {
        String initials = "";
        for (int at = name.range().from(); at < name.range().to(); at++) {
            initials += tokens.get(at).word().substring(0, 1).toUpperCase(Locale.ROOT);
        }
        String all = initials;
        return 2 * brief.chars().filter(letter -> all.indexOf(letter) >= 0).count() >= brief.length();
    }

    private boolean possessive(int at) {
        return tokens.get(at).possessive();
    }

    private String folded(int at) {
        return tokens.get(at).folded();
    }
}
