package org.framewise.jobs.model.prototype.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain sentences such as news is full of, which say nothing of any label. */
final class Background {

    private static final String FILE = "neutral.txt";

    /** In English. */
    static final List<String> SENTENCES = read();

    private Background() {}

    private static List<String> read() {
        try (InputStream in = Background.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE + " from the class path", unreadable);
        }
    }
}
