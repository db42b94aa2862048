package org.framewise.jobs.scoring;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/**
 * A model folder as plain bytes, so that it reaches machines that do not see the folder.
 *
 * @param place the folder, as the user gave it
 * @param files its files by their path inside it
 */
public record ModelFiles(String place, Map<String, byte[]> files) implements Serializable {

    public ModelFiles {
        files = new TreeMap<>(files);
    }

    /** @throws BadInputException where it is no folder that can be read */
    public static ModelFiles read(String place) {
        Path folder = Path.of(place);
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(place, "no such model folder", "name one that framewise train wrote");
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new BadInputException(place, "cannot be read", "check its permissions", unreadable);
        }
        return new ModelFiles(place, files);
    }

    /** Writes the files into an empty folder. */
    void unpack(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
