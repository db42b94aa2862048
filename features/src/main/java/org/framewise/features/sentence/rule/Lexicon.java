package org.framewise.features.sentence.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language's abbreviations and the words that often begin a sentence, from {@code lexicon/<language>.txt}: lines of
 * {@code kind: word word …}. A word in small letters stands for all its spellings, one with a capital for those with a
 * capital.
 */
final class Lexicon {

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
        INNER,
        /** Begins sentences when it has a capital. */
        STARTER,
        /** A verb of speech: what stands before it was said. */
        SPEECH
    }

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Kind> abbreviations = new HashMap<>();
    private final Map<String, Kind> starters = new HashMap<>();
    private final Map<String, Kind> speech = new HashMap<>();

    private Lexicon() {}

    /** The language's lexicon, an empty one where none is known. */
    static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language, Lexicon::load);
    }

    Kind kind(String word) {
        Kind exact = abbreviations.get(word);
        if (exact != null || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return exact == null ? Kind.WORD : exact;
        }
        String small = word.toLowerCase(Locale.ROOT);
        Kind kind = abbreviations.get(small);
        return kind != null ? kind : abbreviations.getOrDefault(word.charAt(0) + small.substring(1), Kind.WORD);
    }

    boolean isStarter(String word) {
        return starters.containsKey(word);
    }

    boolean isSpeech(String word) {
        return speech.containsKey(word);
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
            Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            Map<String, Kind> words =
                    switch (kind) {
                        case STARTER -> starters;
                        case SPEECH -> speech;
                        default -> abbreviations;
                    };
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                words.put(word, kind);
            }
        }
    }
}
