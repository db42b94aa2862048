package org.framewise.features.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.features.token.FunctionWords;

/** English words that are no names although a sentence may begin with them. */
final class OrdinaryWords {

    private static final String FILE = "ordinary-words.txt";
    private static final Set<String> LISTED = read(FILE);
    private static final Set<String> CALENDAR =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday january"
                            + " february april june july august september october november december i i'm i've i'd i'll mr mrs ms dr")
                    .split(" "));
    /** Names that end as adverbs and participles do. */
    private static final Set<String> NAMES_LIKE_WORDS =
            Set.of(("beijing nanjing chongqing bering italy sicily billy emily"
                            + " kelly reilly ahmed mohammed muhammed saeed hamed obeid reed freed alfred fred")
                    .split(" "));

    private OrdinaryWords() {}

    static boolean grammar(String folded) {
        return FunctionWords.contains(folded);
    }

    /** Written with a capital wherever they stand, and nobody's name. */
    static boolean neverName(String folded) {
        return CALENDAR.contains(folded);
    }

    static boolean contains(String folded) {
        return listed(folded) || grammar(folded) || formed(folded);
    }

    /** Singular or plural, whichever the file has. */
    private static boolean listed(String folded) {
        return LISTED.contains(folded)
                || LISTED.contains(folded + 's')
                || folded.endsWith("s") && LISTED.contains(folded.substring(0, folded.length() - 1));
    }

    private static boolean formed(String folded) {
        boolean ending = folded.length() > 4
                && (folded.endsWith("ly")
                        || folded.endsWith("ing")
                        || folded.endsWith("ed")
                        || folded.indexOf('\'') > 1);
        return ending && !NAMES_LIKE_WORDS.contains(folded) || Character.isDigit(folded.charAt(0));
    }

    private static Set<String> read(String file) {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " from the class path", e);
        }
    }
}
