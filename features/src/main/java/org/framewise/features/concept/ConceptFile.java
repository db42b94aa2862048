package org.framewise.features.concept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.features.token.Folding;

/** Reads a lexicon: {@code concept: beginning beginning word.}, one concept a line; {@code #} begins a comment. */
final class ConceptFile {

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();

    private ConceptFile() {}

    static Concepts read(String resource) {
        try (InputStream in = ConceptFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a line without a colon, or without words */
    static Concepts parse(String text) {
        ConceptFile file = new ConceptFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::add);
        return new Concepts(file.words, file.beginnings);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.substring(colon + 1).isBlank()) {
            throw new IllegalArgumentException("'" + line + "' is not 'concept: words'");
        }
        String concept = line.substring(0, colon);
        for (String word : line.substring(colon + 1).strip().split(" +")) {
            boolean whole = word.endsWith(".");
            String folded = Folding.plain(whole ? word.substring(0, word.length() - 1) : word);
            (whole ? words : beginnings)
                    .computeIfAbsent(folded, any -> new ArrayList<>())
                    .add(concept);
        }
    }
}
