package org.framewise.jobs.spark.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.spark.FileSystems;
import org.framewise.jobs.spark.output.Manifest;
import org.framewise.jobs.spark.output.TableFormat;

/**
 * A folder that {@code score} wrote.
 *
 * @param place as the user calls it
 * @param manifest what {@code _MANIFEST.json} says
 */
public record RunFolder(String place, Path path, JsonNode manifest) {

    private static final String REMEDY = "name the --output of framewise score";

    /** @throws BadInputException where it is not there, or is no run's folder */
    public static RunFolder open(String place, Configuration configuration) {
        try {
            Path path = new Path(place);
            FileSystem files = FileSystems.of(path, place, configuration);
            if (!files.exists(path)) {
                throw new BadInputException(place, "no such run", REMEDY);
            }
            return new RunFolder(place, files.makeQualified(path), manifest(files, path, place));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadInputException(place, "cannot be read (" + unreadable.getMessage() + ")", REMEDY, unreadable);
        }
    }

    private static JsonNode manifest(FileSystem files, Path folder, String place) throws IOException {
        try (InputStream in = files.open(new Path(folder, Manifest.FILE))) {
            JsonNode manifest = new JsonMapper().readTree(in);
            if (!manifest.path("command").asText().equals("score")) {
                throw new BadInputException(place + "/" + Manifest.FILE, "is not that of a run of score", REMEDY);
            }
            return manifest;
        } catch (FileNotFoundException none) {
            throw new BadInputException(place, "holds no " + Manifest.FILE, REMEDY, none);
        } catch (JacksonException broken) {
            throw new BadInputException(
                    place + "/" + Manifest.FILE, "broken JSON, " + broken.getOriginalMessage(), "score again", broken);
        }
    }

    /** How its tables are written. */
    TableFormat format() {
        String name = manifest.at("/configuration/format/value").asText();
        return TableFormat.named(name)
                .orElseThrow(() -> new BadInputException(
                        place + "/" + Manifest.FILE, "has no table format '" + name + "'", "score again"));
    }
}
