package org.framewise.datasets.article;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was given. Only {@code text} must say something; every other field is empty where it is unknown.
 *
 * @param id unique within a run
 * @param source the outlet
 * @param published when it appeared, UTC
 * @param title the headline, not part of {@code text}
 * @param text the body; all offsets count its code points
 * @param language an ISO 639-1 code, empty to have it detected
 * @param event the id of the event it reports, empty to have it matched
 * @param url where it stands
 */
public record Article(
        String id,
        String source,
        Optional<Instant> published,
        String title,
        String text,
        String language,
        String event,
        String url) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(url, "url");
    }
}
