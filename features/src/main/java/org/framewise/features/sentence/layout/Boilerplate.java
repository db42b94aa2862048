package org.framewise.features.sentence.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Boilerplate LOADED = load();

    private final PhraseIndex wholes = new PhraseIndex();
    private final Set<String> whole = new HashSet<>();
    private final PhraseIndex starts = new PhraseIndex();
    private final PhraseIndex insides = new PhraseIndex();
    private final List<Pattern> patterns = new ArrayList<>();

    private Boilerplate() {}

    /** Whether this paragraph of {@code text} is boilerplate. */
    public static boolean matches(String text, Paragraph paragraph) {
        return paragraph.to() - paragraph.from() <= LONGEST && LOADED.matches(text, paragraph.from(), paragraph.to());
    }

    private boolean matches(String text, int from, int to) {
        if (starts.maybeAt(text, from) && starts(text, from, Math.min(to, from + HEAD))) {
            return true;
        }
        if (to - from <= HEAD && wholes.maybeAt(text, from) && isWhole(plain(text.substring(from, to)))) {
            return true;
        }
        return text.charAt(to - 1) != '.' && matchesUnended(plain(text.substring(from, to)));
    }

    private boolean starts(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > 0x7E) {
                return starts.isAt(plain(text.substring(from, to)), 0);
            }
        }
        return starts.isAt(text, from);
    }

    private boolean isWhole(String written) {
        int end = written.length();
        while (end > 0 && ".!:…»>→ ".indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.contains(written.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private boolean matchesUnended(String written) {
        return insides.isIn(written)
                || (written.startsWith("B") || written.chars().anyMatch(c -> c >= '0' && c <= '9'))
                        && patterns.stream()
                                .anyMatch(pattern -> pattern.matcher(written).matches());
    }

    /** Most paragraphs are plain already. */
    private static String plain(String written) {
        boolean plain = true;
        for (int i = 0; i < written.length() && plain; i++) {
            char c = written.charAt(i);
            plain = c >= ' ' && c < 0x7F && (c != ' ' || i == 0 || written.charAt(i - 1) != ' ');
        }
        return plain
                ? written
                : AlignedText.of(written).text().replaceAll("\\s+", " ").strip();
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
                case "whole" -> {
                    whole.add(phrase);
                    wholes.add(phrase);
                }
                case "start" -> starts.add(phrase);
                case "inside" -> insides.add(phrase);
                default -> throw new IllegalStateException("no kind of boilerplate is called " + kind);
            }
        }
    }
}
