package org.framewise.jobs.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.Source;

/**
 * Stance by word lists and their scope: a denial, a refutation, an unreal condition or a negation right before the claim
 * rejects it; else a question or a doubt questions it; else a claim in somebody's mouth is reported; else it is the
 * author's own. What the claim's own words hold of negation is its content, not a stance.
 */
public final class LexicalStanceJudge implements StanceJudge {

    /** "not, as some say, a" still negates; farther words belong to something else. */
    private static final int NEGATION_REACH = 4;

    private final TreeMap<String, StanceWords> languages = new TreeMap<>();

    public LexicalStanceJudge() {
        StanceWords.LANGUAGES.forEach(language -> languages.put(language, StanceWords.of(language)));
    }

    @Override
    public Judgement judge(Claim claim) {
        Stance stance = Sign.stance(signs(claim));
        Source speaker =
                stance == Stance.ENDORSES ? Source.AUTHOR : claim.attribution().source();
        return new Judgement(stance, OptionalDouble.empty(), speaker, List.of());
    }

    /** Every sign of a stance that the sentence shows. */
    Set<Sign> signs(Claim claim) {
        StanceWords words = languages.getOrDefault(claim.language(), languages.get("en"));
        Scope scope = new Scope(claim, words.boundary());
        boolean spoken = isSpoken(claim, scope);
        boolean negatable = !words.negativeLabels().contains(claim.label());
        Map<Sign, Boolean> shown = new EnumMap<>(Sign.class);
        shown.put(Sign.SPOKEN, spoken);
        shown.put(Sign.DENIED, isDenied(claim, spoken));
        shown.put(Sign.REFUTED, isRefuted(scope, words));
        shown.put(Sign.UNREAL, isUnreal(scope, words));
        shown.put(Sign.NEGATED, negatable && isNegated(scope, words));
        shown.put(Sign.ASKED, isAsked(claim, scope, spoken));
        shown.put(Sign.DOUBTED, isDoubted(scope, words, spoken));
        shown.put(Sign.ADOPTED, isAdopted(scope, words));
        shown.values().removeIf(is -> !is);
        return shown.keySet();
    }

    /** Whether the claim is part of what somebody says, or of the words that bring it up ("claimed responsibility"). */
    private static boolean isSpoken(Claim claim, Scope scope) {
        Attribution attribution = claim.attribution();
        if (attribution.type() == QuoteType.NONE) {
            return false;
        }
        int begin = claim.sentence().offsetByCodePoints(0, attribution.contentBegin());
        int end = claim.sentence().offsetByCodePoints(0, attribution.contentEnd());
        String cue = attribution.cue().text();
        int at = claim.sentence().indexOf(cue);
        return !scope.isKnown() || scope.touches(begin, end) || scope.touches(at, at + cue.length());
    }

    private static boolean isDenied(Claim claim, boolean spoken) {
        return spoken && claim.attribution().cue().force() == CueForce.DENIES;
    }

    private static boolean isRefuted(Scope scope, StanceWords words) {
        List<MatchResult> taken = scope.matches(words.unrefutes());
        return scope.matches(words.refutes()).stream()
                .filter(match -> !scope.inside(match) && !isIn(taken, match))
                .anyMatch(match -> scope.sameClause(match) || scope.pointsBack(match, words.carriers()));
    }

    /** "If it were staged, they would have …": the claim stands in the condition. */
    private static boolean isUnreal(Scope scope, StanceWords words) {
        return scope.matches(words.unrealIf()).stream().anyMatch(condition -> {
            int comma = scope.text().indexOf(',', condition.end());
            int end = comma < 0 ? scope.text().length() : comma;
            boolean inCondition = scope.touches(condition.start(), end);
            return inCondition
                    && scope.matches(words.unrealThen()).stream()
                            .anyMatch(then -> then.start() >= condition.end() || then.end() <= condition.start());
        });
    }

    private static boolean isNegated(Scope scope, StanceWords words) {
        List<MatchResult> harmless = scope.matches(words.unnegates());
        List<MatchResult> taken = scope.matches(words.unrefutes());
        return scope.matches(words.negates()).stream()
                .filter(match -> !scope.inside(match) && !isIn(harmless, match) && !isIn(taken, match))
                .anyMatch(match -> scope.rightBefore(match, NEGATION_REACH));
    }

    private static boolean isAsked(Claim claim, Scope scope, boolean spoken) {
        CueForce force = claim.attribution().cue().force();
        boolean somebody =
                force == CueForce.ALLEGES && claim.attribution().source().name().isEmpty();
        boolean open = spoken && (force == CueForce.ASKS || force == CueForce.DOUBTS || somebody);
        return open || scope.text().strip().matches("(?s).*\\?[\"'”’»)]*");
    }

    /** A doubt of the author's; in somebody's mouth a mere "might" still only reports. */
    private static boolean isDoubted(Scope scope, StanceWords words, boolean spoken) {
        return scope.matches(words.doubts()).stream()
                .filter(scope::sameClause)
                .anyMatch(match -> !spoken || !isHedge(match.group(), words));
    }

    private static boolean isHedge(String phrase, StanceWords words) {
        String[] parts = phrase.toLowerCase(Locale.ROOT).split("\\s+");
        return words.hedges().contains(parts[0]);
    }

    private static boolean isAdopted(Scope scope, StanceWords words) {
        return !scope.matches(words.adopts()).isEmpty();
    }

    private static boolean isIn(List<MatchResult> outer, MatchResult inner) {
        return outer.stream().anyMatch(match -> match.start() <= inner.start() && inner.end() <= match.end());
    }
}
