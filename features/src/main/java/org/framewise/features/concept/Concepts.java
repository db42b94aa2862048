package org.framewise.features.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.features.token.Folding;

/**
 * Names of concepts for words, whatever their language: {@code inflation}, {@code Inflationsrate} and {@code инфляции} are
 * one. What is learned of a concept in one language is known in the others. Immutable.
 */
public final class Concepts {

    private static final Concepts BUILT_IN = ConceptFile.read("concepts.txt");

    private final Map<String, List<String>> words;
    private final Map<String, List<String>> beginnings;
    private final int longest;

    /**
     * @param words whole words, folded, with the concepts of each
     * @param beginnings what words begin with, likewise
     */
    Concepts(Map<String, List<String>> words, Map<String, List<String>> beginnings) {
        this.words = Map.copyOf(words);
        this.beginnings = Map.copyOf(beginnings);
        this.longest =
                beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The lexicon that comes along: English, French, German, Italian, Polish, Portuguese, Russian, Bulgarian and Hindi. */
    public static Concepts builtIn() {
        return BUILT_IN;
    }

    /** The concepts of the words of {@code text} in their order, those of one word in that of the lexicon. */
    public List<String> of(String text) {
        String plain = Folding.plain(text);
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int begin = at;
            while (at < plain.length() && letter(plain.charAt(at))) {
                at++;
            }
            found.addAll(ofWord(plain.substring(begin, at)));
            at++;
        }
        return found;
    }

    private List<String> ofWord(String word) {
        List<String> whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(longest, word.length()); length > 1; length--) {
            List<String> begun = beginnings.get(word.substring(0, length));
            if (begun != null) {
                return begun;
            }
        }
        return List.of();
    }

    /** Marks that are left after folding are vowels. */
    private static boolean letter(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Names of all concepts. */
    Set<String> names() {
        return Stream.concat(words.values().stream(), beginnings.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
