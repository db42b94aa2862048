package org.framewise.datasets.corpus.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusBuilder;
import org.framewise.datasets.corpus.CorpusSource;

/**
 * A folder with one file an article.
 *
 * @param base the folder in which the corpus's label files stand
 * @param articles the folder with the texts
 * @param prefix what stands before an article's id in its file's name; {@code .txt} stands after it
 */
public record ArticleFolder(Path base, Path articles, String prefix) {

    private static final String SUFFIX = ".txt";

    /**
     * The folder that an option names: itself, or the folder {@code name} in it, or in its folder for the language.
     *
     * @throws BadInputException if there is none, or no article in it
     */
    public static ArticleFolder of(CorpusSource source, String name, String prefix) {
        Path given = source.articles();
        if (!Files.isDirectory(given)) {
            throw new BadInputException(given.toString(), "no such folder", "give the folder that holds the articles");
        }
        Path base = Stream.of(source.language(), source.language().toUpperCase(Locale.ROOT))
                .map(given::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(given);
        ArticleFolder folder = Files.isDirectory(base.resolve(name))
                ? new ArticleFolder(base, base.resolve(name), prefix)
                : new ArticleFolder(base.resolveSibling(".").normalize(), base, prefix);
        if (folder.ids().isEmpty()) {
            throw new BadInputException(
                    folder.articles.toString(), "no articles", "the files are called " + prefix + "N" + SUFFIX);
        }
        return folder;
    }

    /** The label file: the one the user named, else the usual one. */
    public Path labels(CorpusSource source, String usual) {
        return source.labels().orElse(base.resolve(usual));
    }

    /** The ids of all articles, in the order of their file names. */
    public List<String> ids() {
        try (Stream<Path> files = Files.list(articles)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(prefix) && file.endsWith(SUFFIX) && !file.startsWith("."))
                    .sorted()
                    .map(file -> file.substring(prefix.length(), file.length() - SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article's file, if there is one. */
    public Optional<Path> file(String id) {
        return in(articles, id);
    }

    /** The article's file; the copy in the folder {@code own}, beside this one, comes first where there is one. */
    public Optional<Path> file(String id, String own) {
        return in(base.resolve(own), id).or(() -> file(id));
    }

    private Optional<Path> in(Path folder, String id) {
        boolean name = !id.isEmpty() && !id.contains("/") && !id.contains("\\");
        return Optional.of(id)
                .filter(any -> name)
                .map(any -> folder.resolve(prefix + id + SUFFIX))
                .filter(Files::isRegularFile);
    }

    /** The error for a label row whose article is not there. */
    public void rejectMissing(LabelRow row, String id, CorpusBuilder corpus) {
        corpus.reject(row.place(), "no article '" + id + "'", "its file is called " + prefix + id + SUFFIX);
    }
}
