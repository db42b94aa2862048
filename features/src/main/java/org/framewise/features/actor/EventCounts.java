package org.framewise.features.actor;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framewise.datasets.article.Article;

/** What the articles about one event say about all names. */
public final class EventCounts implements Serializable {

    private int articles;
    private Instant first;
    private final TreeSet<String> sources = new TreeSet<>();
    private final TreeMap<String, NameCounts> names = new TreeMap<>();
    private final TreeMap<String, String> abbreviations = new TreeMap<>();

    void addArticle(Article article) {
        articles++;
        article.published().ifPresent(this::published);
        if (!article.source().isEmpty()) {
            sources.add(article.source());
        }
    }

    private void published(Instant moment) {
        first = first == null || moment.isBefore(first) ? moment : first;
    }

    NameCounts name(String name) {
        return names.computeIfAbsent(name, key -> new NameCounts());
    }

    void addAbbreviation(String brief, String name) {
        abbreviations.merge(brief, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    void add(EventCounts more) {
        articles += more.articles;
        if (more.first != null) {
            published(more.first);
        }
        sources.addAll(more.sources);
        more.names.forEach((name, counts) -> name(name).add(counts));
        more.abbreviations.forEach(this::addAbbreviation);
    }

    public int articles() {
        return articles;
    }

    /** When the first article appeared, where any has a date. */
    public Optional<Instant> first() {
        return Optional.ofNullable(first);
    }

    /** The outlets. */
    public Set<String> sources() {
        return Collections.unmodifiableSet(sources);
    }

    /** By name as it is written. */
    public Map<String, NameCounts> names() {
        return Collections.unmodifiableMap(names);
    }

    /** The name that each abbreviation was introduced for: {@code National Front (NF)}. */
    public Map<String, String> abbreviations() {
        return Collections.unmodifiableMap(abbreviations);
    }
}
