package org.framewise.datasets.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts mentions of an event's actors. Names match as whole words, whatever their case, except that words in capitals
 * ({@code US}) match in capitals only.
 */
final class ActorMentions {

    private static final String SPACE = "[\\s\\p{Z}]+";

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    ActorMentions(Event event) {
        for (Actor actor : event.actors()) {
            patterns.put(actor.role(), pattern(actor));
        }
    }

    /** Roles that the text mentions, with the number of mentions, at least 1. */
    Map<String, Integer> countByRole(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        patterns.forEach((role, pattern) -> {
            int count = (int) pattern.matcher(text).results().count();
            if (count > 0) {
                counts.put(role, count);
            }
        });
        return counts;
    }

    /** Longer names first, so that a name inside another one is not counted twice. */
    private static Pattern pattern(Actor actor) {
        String names = actor.aliases().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(ActorMentions::words)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
    }

    private static String words(String alias) {
        return Arrays.stream(alias.strip().split(SPACE))
                .map(ActorMentions::word)
                .collect(Collectors.joining(SPACE));
    }

    private static String word(String word) {
        boolean capitals = word.codePoints().noneMatch(Character::isLowerCase);
        return capitals ? Pattern.quote(word) : "(?iu:" + Pattern.quote(word) + ")";
    }
}
