package org.framewise.features.sentence.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.framewise.features.clean.AlignedText;

/**
 * Knows the paragraphs that belong to a page rather than to its article: navigation, photo credits, bylines, prompts to
 * comment, subscribe or share. The phrases stand in {@code boilerplate.txt}, which says how they are compared.
 */
public final class Boilerplate {

    /** A longer paragraph is text, whatever it begins with. */
    private static final int LONGEST = 300;

    /** Only so much is read for what a paragraph begins with. */
    private static final int HEAD = 60;

    private static final int KEY = 3;

    private static final Boilerplate LOADED = load();

    private final Set<String> whole = new HashSet<>();
    private final Map<Long, List<String>> starts = new HashMap<>();
    private final List<String> insides = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private Boilerplate() {}

    /** Whether this paragraph of {@code text} is boilerplate. */
    public static boolean matches(String text, Paragraph paragraph) {
        int length = paragraph.to() - paragraph.from();
        if (length < KEY || length > LONGEST) {
            return false;
        }
        return LOADED.starts(text, paragraph)
                || (length <= HEAD || text.charAt(paragraph.to() - 1) != '.')
                        && LOADED.matches(plain(text.substring(paragraph.from(), paragraph.to())));
    }

    private boolean starts(String text, Paragraph paragraph) {
        List<String> phrases = starts.get(key(text, paragraph.from()));
        if (phrases == null) {
            return false;
        }
        String head = text.substring(paragraph.from(), Math.min(paragraph.to(), paragraph.from() + HEAD));
        return phrases.stream().anyMatch(plain(head).toLowerCase(Locale.ROOT)::startsWith);
    }

    private boolean matches(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        int end = small.length();
        while (end > 0 && ".!:…»>→ ".indexOf(small.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.contains(small.substring(0, end))
                || end == small.length() && insides.stream().anyMatch(small::contains)
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(written).matches());
    }

    private static long key(String text, int at) {
        long key = 0;
        for (int i = at; i < at + KEY; i++) {
            key = key << Character.SIZE | Character.toLowerCase(text.charAt(i));
        }
        return key;
    }

    private static String plain(String written) {
        String plain = AlignedText.of(written).text().replace('\n', ' ').strip();
        return plain.contains("  ") ? plain.replaceAll(" +", " ") : plain;
    }

    private static Boilerplate load() {
        Boilerplate boilerplate = new Boilerplate();
        String resource = "/org/framewise/features/sentence/boilerplate.txt";
        try (InputStream in = Boilerplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the list " + resource + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(boilerplate::add);
            return boilerplate;
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + resource + " cannot be read", e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
            add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private void add(String kind, String content) {
        if (kind.equals("pattern")) {
            patterns.add(Pattern.compile(content));
            return;
        }
        for (String phrase : content.split(" \\| ")) {
            switch (kind) {
                case "whole" -> whole.add(phrase);
                case "start" ->
                    starts.computeIfAbsent(key(phrase, 0), first -> new ArrayList<>())
                            .add(phrase);
                case "inside" -> insides.add(phrase);
                default -> throw new IllegalStateException("no kind of boilerplate is called " + kind);
            }
        }
    }
}
