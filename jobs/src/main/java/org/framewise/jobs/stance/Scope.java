package org.framewise.jobs.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.framewise.datasets.article.Span;

/** Where words stand to a claim inside its sentence: whether a match is about it, or merely near. Chars, not code points. */
final class Scope {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)?");
    private static final int FAR = 20;

    private final String text;
    private final Pattern boundary;
    private final List<int[]> targets = new ArrayList<>();
    private final boolean known;

    Scope(Claim claim, Pattern boundary) {
        this.text = claim.sentence().replace('’', '\'').replace('\u00a0', ' ');
        this.boundary = boundary;
        this.known = !claim.evidence().isEmpty();
        List<Span> spans =
                known ? claim.evidence() : List.of(claim.attribution().content());
        spans.forEach(span -> targets.add(chars(claim.sentence(), span)));
    }

    private static int[] chars(String sentence, Span span) {
        int length = sentence.codePointCount(0, sentence.length());
        int begin = sentence.offsetByCodePoints(0, Math.min(span.begin(), length));
        int end = sentence.offsetByCodePoints(0, Math.min(span.end(), length));
        return new int[] {begin, end};
    }

    String text() {
        return text;
    }

    /** Whether the claim's words are known, rather than taken to be all that is said. */
    boolean isKnown() {
        return known;
    }

    List<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    /** Whether a part of the claim's words lies between the two places. */
    boolean touches(int begin, int end) {
        return targets.stream().anyMatch(target -> Math.min(end, target[1]) > Math.max(begin, target[0]));
    }

    /** Whether the match is made of the claim's own words. */
    boolean inside(MatchResult match) {
        return known && touches(match.start(), match.end());
    }

    /** Whether match and claim stand in one clause; always, where the claim's words are not known. */
    boolean sameClause(MatchResult match) {
        return !known || inside(match) || targets.stream().anyMatch(target -> isNear(match, target));
    }

    private boolean isNear(MatchResult match, int[] target) {
        String between = between(match, target);
        return !boundary.matcher(between).find() && words(between) <= FAR;
    }

    /** Whether the match is the predicate of a later clause that means the claim: "…, but that is a lie". */
    boolean pointsBack(MatchResult match, Set<String> carriers) {
        return known
                && targets.stream()
                        .anyMatch(target -> match.start() >= target[1]
                                && carried(text.substring(target[1], match.start()), carriers));
    }

    private boolean carried(String between, Set<String> carriers) {
        List<MatchResult> breaks = boundary.matcher(between).results().toList();
        String tail = breaks.isEmpty()
                ? between
                : between.substring(breaks.get(breaks.size() - 1).start());
        return WORD.matcher(tail)
                .results()
                .allMatch(word -> carriers.contains(word.group().toLowerCase(Locale.ROOT)));
    }

    /** Whether at most so many words stand between the match and the claim behind it, in one clause. */
    boolean rightBefore(MatchResult match, int words) {
        return known
                && targets.stream()
                        .anyMatch(target -> match.end() <= target[0]
                                && isNear(match, target)
                                && words(between(match, target)) <= words);
    }

    private String between(MatchResult match, int[] target) {
        int begin = Math.min(match.end(), target[1]);
        int end = Math.max(match.start(), target[0]);
        return match.end() <= target[0]
                ? text.substring(begin, target[0])
                : text.substring(Math.min(target[1], end), Math.max(match.start(), target[1]));
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
