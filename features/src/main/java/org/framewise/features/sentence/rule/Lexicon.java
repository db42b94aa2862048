package org.framewise.features.sentence.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language's abbreviations and the words that often begin a sentence, from {@code lexicon/<language>.txt}: lines of
 * {@code kind: word word …}. A word in small letters stands for all its spellings, one with a capital for those with a
 * capital.
 */
public final class Lexicon {

    /** What is known of a word. */
    enum Kind {
        /** Not an abbreviation. */
        WORD,
        /** Stands before a name: Dr, St. */
        TITLE,
        /** Stands before a number: p, No. */
        NUMBER,
        /** Also ends sentences: Inc, etc. */
        CLOSING,
        /** A time of the day follows its number: a.m. */
        CLOCK,
        /** Seldom ends one: vs, e.g. */
        INNER
    }

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Kind> abbreviations = new HashMap<>();
    private final Set<String> starters = new HashSet<>();
    private final Set<String> speech = new HashSet<>();

    private int ownEnd = -1;
    private boolean ordinal;

    private Lexicon() {}

    /** The language's lexicon, an empty one where none is known; English where the language itself is unknown. */
    public static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language.isEmpty() ? "en" : language, Lexicon::load);
    }

    /** What is known of the word before a full stop. */
    Kind kind(String word) {
        Kind exact = abbreviations.get(word);
        if (exact != null || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return exact == null ? Kind.WORD : exact;
        }
        String small = word.toLowerCase(Locale.ROOT);
        Kind kind = abbreviations.get(small);
        return kind != null ? kind : abbreviations.getOrDefault(word.charAt(0) + small.substring(1), Kind.WORD);
    }

    /** Whether a word with a capital often begins a sentence. */
    boolean isStarter(String word) {
        return starters.contains(word);
    }

    /** A mark that ends a sentence in this language alone; -1 where there is none. */
    public int ownEnd() {
        return ownEnd;
    }

    /** Whether a number with a full stop is an ordinal. */
    boolean ordinalStops() {
        return ordinal;
    }

    /** Whether a word is a verb of speech: what stands before it was said. */
    boolean isSpeech(String word) {
        return speech.contains(word);
    }

    private static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon();
        String resource = "/org/framewise/features/sentence/lexicon/" + language + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lexicon::add);
            }
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon " + resource + " cannot be read", e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
            add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private void add(String kind, String content) {
        switch (kind) {
            case "end" -> ownEnd = content.charAt(0);
            case "ordinal" -> ordinal = true;
            case "speech" -> speech.addAll(words(content));
            case "starter" -> starters.addAll(words(content));
            default -> {
                Kind known = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
                words(content).forEach(word -> abbreviations.put(word, known));
            }
        }
    }

    private static List<String> words(String content) {
        return List.of(content.split("\\s+"));
    }
}
