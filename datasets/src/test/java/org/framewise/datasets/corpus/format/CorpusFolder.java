package org.framewise.datasets.corpus.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;

/** A corpus on disk, written file by file. */
record CorpusFolder(Path root) {

    CorpusFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    CorpusFolder with(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code group/unit [labels] text}, one a unit. */
    static List<String> summary(LabelledCorpus corpus) {
        return corpus.examples().stream().map(CorpusFolder::summary).toList();
    }

    private static String summary(Example e) {
        return e.group() + "/" + e.unit() + " " + new TreeSet<>(e.labels()) + " " + e.text();
    }
}
