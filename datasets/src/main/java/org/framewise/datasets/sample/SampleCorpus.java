package org.framewise.datasets.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/**
 * The built-in sample corpus: 54 articles by ten outlets over five events, in English, German and French. States,
 * groups, people and outlets are invented, and so is every word; nothing in it says anything about a real event.
 *
 * <p>Some articles leave {@code language} or {@code event} empty, so that both have to be found, and nine are agency
 * reports that another outlet reprinted with small changes.
 */
public final class SampleCorpus {

    private SampleCorpus() {}

    /**
     * JSON Lines in UTF-8, one article a line, ordered by day: {@code id, source, published, title, text, language,
     * event, url}. Paragraphs of {@code text} are parted by an empty line. The caller closes the stream.
     */
    public static InputStream articles() {
        return open(articlesLocation());
    }

    /** The event file that belongs to {@link #articles}: YAML in UTF-8. The caller closes the stream. */
    public static InputStream events() {
        return open(eventsLocation());
    }

    /** Where {@link #articles} lies; inside a jar, once the project is packed. */
    public static URL articlesLocation() {
        return locate("articles.jsonl");
    }

    /** Where {@link #events} lies; inside a jar, once the project is packed. */
    public static URL eventsLocation() {
        return locate("events.yaml");
    }

    private static URL locate(String name) {
        return Objects.requireNonNull(
                SampleCorpus.class.getResource(name), () -> name + " is missing from the built jar");
    }

    private static InputStream open(URL location) {
        try {
            return location.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + location, e);
        }
    }
}
