package org.framewise.datasets.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.article.Article;

/** The sample's two files as plain data, read without the project's own readers. */
final class Sample {

    record Row(
            String id,
            String source,
            String published,
            String title,
            String text,
            String language,
            String event,
            String url) {

        /** The calendar day as printed, whatever the offset. */
        LocalDate day() {
            return LocalDate.parse(published.substring(0, 10));
        }

        Article asArticle() {
            Instant noon = day().atTime(12, 0).toInstant(ZoneOffset.UTC);
            return new Article(id, source, Optional.of(noon), title, text, language, event, url);
        }
    }

    record Happening(String event, String name, LocalDate date, Map<String, List<String>> actors) {

        List<String> aliases() {
            return actors.values().stream().flatMap(List::stream).toList();
        }
    }

    private Sample() {}

    static List<Row> articles() throws IOException {
        try (InputStream in = SampleCorpus.articles();
                MappingIterator<Row> rows =
                        new ObjectMapper().readerFor(Row.class).readValues(in)) {
            return rows.readAll();
        }
    }

    static List<Happening> events() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        try (InputStream in = SampleCorpus.events()) {
            return yaml.readValue(in, new TypeReference<List<Map<String, Object>>>() {}).stream()
                    .map(Sample::happening)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Happening happening(Map<String, Object> entry) {
        return new Happening(
                (String) entry.get("event"),
                (String) entry.get("name"),
                LocalDate.parse((String) entry.get("date")),
                (Map<String, List<String>>) entry.get("actors"));
    }
}
