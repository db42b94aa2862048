package org.framewise.datasets.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.Suggestion;
import org.framewise.datasets.input.TextFile;
import org.framewise.datasets.input.YamlValue;

/** Reads taxonomies from YAML: the built-in ones by id, a researcher's own by path. */
public final class TaxonomyReader {

    private static final List<String> BUILT_IN =
            List.of("attribution", "media-frames", "persuasion-techniques", "disinformation-narratives");

    private TaxonomyReader() {}

    /** Ids of the taxonomies that come with framewise. */
    public static List<String> builtIns() {
        return BUILT_IN;
    }

    /**
     * What an option's value means: the name of a built-in taxonomy, or a YAML file.
     *
     * @throws BadInputException if it is neither, or the file is not valid
     */
    public static Taxonomy resolve(String nameOrFile) {
        boolean file = nameOrFile.matches(".*(/|\\\\|\\.ya?ml$).*");
        return !BUILT_IN.contains(nameOrFile) && (file || Files.isRegularFile(Path.of(nameOrFile)))
                ? read(Path.of(nameOrFile))
                : builtIn(nameOrFile);
    }

    /** @throws BadInputException if no taxonomy of that id is built in */
    public static Taxonomy builtIn(String id) {
        String name = id + ".yaml";
        try (InputStream in = id.matches("[a-z0-9-]+") ? TaxonomyReader.class.getResourceAsStream(name) : null) {
            if (in == null) {
                throw new BadInputException(
                        id,
                        "no such taxonomy",
                        Suggestion.remedy(id, "built-in taxonomies", BUILT_IN) + "; or give the path of a YAML file");
            }
            return parse(TextFile.decode(in.readAllBytes(), name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BadInputException at the first thing in the file that is wrong, naming file, line and value */
    public static Taxonomy read(Path file) {
        return parse(TextFile.read(file), file.toString());
    }

    /**
     * A taxonomy from its YAML text.
     *
     * @param place the name of the file, for error lines
     */
    public static Taxonomy parse(String yaml, String place) {
        return TaxonomyParser.taxonomy(YamlValue.parse(yaml, place));
    }
}
