package org.framewise.datasets.corpus.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tiny annotated folder: one article of three sentences, the first with a character outside the basic plane. */
record AnnotatedFolder(Path path) {

    static final String TEXT = "The port \uD83D\uDD25 burned. They lit it themselves, Ada Bloem said. Nobody knows.";

    static final String ARTICLE =
            "{\"id\": \"fire-01\", \"source\": \"Herald\", \"published\": \"2030-02-01T08:00:00Z\","
                    + " \"title\": \"Fire\", \"text\": \"" + TEXT + "\", \"language\": \"en\", \"event\": \"fire\","
                    + " \"register\": \"wire\", \"split\": \"test\"}";

    static final String FIRST = "{\"article\": \"fire-01\", \"index\": 0, \"begin\": 0, \"end\": 18,"
            + " \"text\": \"The port \uD83D\uDD25 burned.\", \"quote_type\": \"none\", \"speaker_kind\": \"author\","
            + " \"speaker\": \"\", \"mentions\": []}";

    static final String SECOND = "{\"article\": \"fire-01\", \"index\": 1, \"begin\": 19, \"end\": 58,"
            + " \"text\": \"They lit it themselves, Ada Bloem said.\", \"quote_type\": \"indirect\","
            + " \"speaker_kind\": \"named\", \"speaker\": \"Ada Bloem\", \"mentions\": [{\"label\": \"false-flag\","
            + " \"stance\": \"reports\", \"speaker_kind\": \"named\", \"speaker\": \"Ada Bloem\", \"begin\": 19,"
            + " \"end\": 41}]}";

    static final String THIRD = "{\"article\": \"fire-01\", \"index\": 2, \"begin\": 59, \"end\": 72,"
            + " \"text\": \"Nobody knows.\", \"quote_type\": \"none\", \"speaker_kind\": \"author\", \"speaker\": \"\","
            + " \"mentions\": [{\"label\": \"undetermined\", \"stance\": \"endorses\", \"speaker_kind\": \"author\","
            + " \"speaker\": \"\", \"begin\": 59, \"end\": 71}]}";

    static AnnotatedFolder in(Path path) throws IOException {
        Files.writeString(path.resolve("events.yaml"), """
                - event: fire
                  name: Harbour fire
                  date: 2030-02-01
                  actors:
                    home: [Norland]
                """);
        return new AnnotatedFolder(path).articles(ARTICLE).sentences(FIRST, SECOND, THIRD);
    }

    AnnotatedFolder articles(String... lines) throws IOException {
        Files.writeString(file("articles.jsonl"), String.join("\n", lines) + "\n");
        return this;
    }

    AnnotatedFolder sentences(String... lines) throws IOException {
        Files.writeString(file("sentences.jsonl"), String.join("\n", lines) + "\n");
        return this;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    AnnotatedArticles read() {
        return AnnotatedArticles.read(path);
    }
}
