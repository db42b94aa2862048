package org.framewise.jobs.stance;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One language's stance words, compiled. */
record StanceWords(
        Pattern refutes,
        Pattern unrefutes,
        Pattern negates,
        Pattern unnegates,
        Pattern unrealIf,
        Pattern unrealThen,
        Pattern doubts,
        Set<String> hedges,
        Pattern adopts,
        Pattern boundary,
        Set<String> negativeLabels,
        Set<String> carriers)
        implements Serializable {

    static final List<String> LANGUAGES = List.of("en", "de", "fr");

    private static final String MARKS = "[,;–—]|\\s-\\s";

    static StanceWords of(String language) {
        try (InputStream in = StanceWords.class.getResourceAsStream("stance-" + language + ".yaml")) {
            return of(new YAMLMapper().readValue(in, StanceFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StanceWords of(StanceFile file) {
        return new StanceWords(
                any(file.refutes()),
                any(file.unrefutes()),
                any(file.negates()),
                any(file.unnegates()),
                any(file.unrealIf()),
                any(file.unrealThen()),
                any(file.doubts()),
                Set.copyOf(file.hedges()),
                any(file.adopts()),
                Pattern.compile(MARKS + "|" + any(file.clauses()).pattern(), Pattern.CASE_INSENSITIVE),
                Set.copyOf(file.negativeLabels()),
                Set.copyOf(file.carriers()));
    }

    /** Whole words only, but for the n't of "didn't". */
    private static Pattern any(List<String> expressions) {
        String joined = String.join("|", expressions).replace("_", "\\s+");
        return Pattern.compile(
                "(?:(?<![\\p{L}\\p{N}])|(?=n't))(?:" + joined + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
