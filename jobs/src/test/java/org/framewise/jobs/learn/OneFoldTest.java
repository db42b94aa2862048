package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A single article: it can be learned from, but no article can be held out. */
class OneFoldTest {

    @TempDir
    private Path folder;

    private LabelledInput input;

    @BeforeEach
    void write() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            lines.append("{\"article\":\"a0\",\"unit\":\"%d\",\"text\":\"It was staged.\",\"labels\":[\"staged\"]}%n"
                    .formatted(2 * i));
            lines.append("{\"article\":\"a0\",\"unit\":\"%d\",\"text\":\"An accident.\",\"labels\":[\"accident\"]}%n"
                    .formatted(2 * i + 1));
        }
        Path data = Files.writeString(folder.resolve("data.jsonl"), lines);
        input = new LabelledInput(CorpusFormat.of("jsonl"), CorpusSource.of(data), "");
    }

    private static void refuses(ThrowingCallable job) {
        assertThatThrownBy(job)
                .isInstanceOf(BadInputException.class)
                .hasMessage("the labelled data: its articles, or events, are so few that they all fall into one fold; "
                        + "give more of them, so that some can be held out");
    }

    @Test
    void cannotBeCrossValidated() {
        refuses(() -> new CrossValidateJob(input, List.of(), Courses.LINEAR, Grouping.ARTICLE, Extras.NONE, line -> {})
                .execute());
    }
}
