package org.framewise.datasets.corpus.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RumourEvalReaderTest {

    private static final String HEADER = "split\tevent\tthread_id\ttweet_id\tin_reply_to\tcreated_at\tlabel\ttext\n";
    private static final String THREAD = """
            train\tstorm\t10\t10\t\tMon\tsupport\tRoof gone!\\nSee https://example.org/x
            train\tstorm\t10\t11\t10\tMon\tquery\t@ann_b Is it \\"gone\\" &amp; lost?
            dev\tstorm\t10\t12\t11\tMon\tdeny\tNo
            """;

    @TempDir
    Path folder;

    @Test
    void readsPostsWithWhatTheyAnswer() throws IOException {
        LabelledCorpus corpus = new RumourEvalReader().read(source(HEADER + THREAD));

        assertThat(corpus.singleLabel()).isTrue();
        assertThat(corpus.labels()).containsExactly("deny", "query", "support");
        assertThat(corpus.examples())
                .containsExactly(
                        new Example(
                                "10",
                                "10",
                                "Roof gone! See URL",
                                Map.of("source", "Roof gone! See URL", "meta", "is-source"),
                                0,
                                Set.of("support"),
                                "train"),
                        new Example(
                                "10",
                                "11",
                                "@user Is it \"gone\" & lost?",
                                Map.of(
                                        "source", "Roof gone! See URL",
                                        "parent", "Roof gone! See URL",
                                        "meta", "parent-is-source"),
                                0.5,
                                Set.of("query"),
                                "train"),
                        new Example(
                                "10",
                                "12",
                                "No",
                                Map.of("source", "Roof gone! See URL", "parent", "@user Is it \"gone\" & lost?"),
                                1,
                                Set.of("deny"),
                                "dev"));
    }

    @Test
    void theChosenSplitsAreKept() throws IOException {
        CorpusSource source = source(HEADER + THREAD);

        assertThat(new RumourEvalReader().read(source.withSplits(Set.of("dev"))).examples())
                .extracting(Example::unit)
                .containsExactly("12");
        assertThatThrownBy(() -> new RumourEvalReader().read(source.withSplits(Set.of("test"))))
                .isInstanceOf(BadInputException.class)
                .hasMessage(source.articles() + ": no split 'test'; the splits are dev, train");
    }

    @Test
    void badRowsAreRejected() throws IOException {
        CorpusSource source = source(HEADER + "train\tstorm\t10\t13\t10\tMon\t\tYes\ntrain\tstorm\n" + THREAD);

        LabelledCorpus corpus = new RumourEvalReader().read(source);

        assertThat(corpus.examples()).hasSize(3);
        assertThat(corpus.rejected())
                .containsExactly(
                        source.articles() + ":3: 2 columns; the header has 8",
                        source.articles() + ":2: no label, thread_id or tweet_id; fill in all three");
    }

    @Test
    void aMissingColumnIsAnError() throws IOException {
        CorpusSource source = source(HEADER.replace("label", "stance") + THREAD);

        assertThatThrownBy(() -> new RumourEvalReader().read(source))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        source.articles() + ":1: no column 'label'; the header has split, event, thread_id, tweet_id,"
                                + " in_reply_to, created_at, stance, text");
    }

    private CorpusSource source(String table) throws IOException {
        return CorpusSource.of(Files.writeString(folder.resolve("posts.tsv"), table));
    }
}
