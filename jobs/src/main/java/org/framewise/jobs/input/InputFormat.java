package org.framewise.jobs.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds articles. */
public enum InputFormat {
    JSONL("jsonl", "ndjson", "json"),
    CSV("csv"),
    TSV("tsv", "tab"),
    PARQUET("parquet", "parq"),
    TEXT("txt", "text");

    private static final List<String> COMPRESSED = List.of(".gz", ".bz2", ".zst");

    private final List<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What a file's name says, whatever it is compressed with. */
    public static Optional<InputFormat> ofFile(String name) {
        String plain = uncompressed(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(end -> plain.endsWith("." + end)))
                .findFirst();
    }

    /** The format with that name: {@code jsonl}, {@code csv}, {@code tsv}, {@code parquet} or {@code text}. */
    public static Optional<InputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The name without what compression added to it. */
    public static String uncompressed(String name) {
        return COMPRESSED.stream()
                .filter(end -> name.toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()))
                .orElse(name);
    }

    /** Whether the name says that the file is compressed. */
    public static boolean isCompressed(String name) {
        return !uncompressed(name).equals(name);
    }
}
