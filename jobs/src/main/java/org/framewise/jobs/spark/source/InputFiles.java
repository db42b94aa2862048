package org.framewise.jobs.spark.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.input.InputFormat;
import org.framewise.jobs.spark.FileSystems;

/** Finds the files that an input stands for: a file, a folder with all below it, or a glob. */
public final class InputFiles {

    private static final String EXTENSIONS = ".jsonl, .csv, .tsv, .parquet or .txt, perhaps with .gz";

    private final Configuration configuration;
    private final Optional<InputFormat> format;

    /** @param format what all files are, whatever their names say */
    public InputFiles(Configuration configuration, Optional<InputFormat> format) {
        this.configuration = configuration;
        this.format = format;
    }

    /**
     * Files in order of their places; hidden ones ({@code .x}, {@code _x}) and, in folders, those of other formats are
     * passed over.
     *
     * @throws BadInputException where there is nothing to read
     */
    public List<InputFile> find(List<String> inputs) {
        List<InputFile> files = new ArrayList<>();
        inputs.forEach(input -> files.addAll(find(input)));
        return files.stream()
                .sorted(Comparator.comparing(InputFile::place))
                .distinct()
                .toList();
    }

    private List<InputFile> find(String input) {
        try {
            Path path = new Path(input);
            FileSystem system = FileSystems.of(path, input, configuration);
            List<InputFile> files = new ArrayList<>();
            FileStatus[] found = matches(system, path);
            if (found == null || found.length == 0) {
                throw new BadInputException(input, "no such file or folder", "check --input");
            }
            for (FileStatus status : found) {
                if (status.isDirectory()) {
                    walk(system, status, new Root(input, status.getPath(), found.length > 1), files);
                } else {
                    files.add(single(found.length > 1 ? display(status.getPath()) : input, status));
                }
            }
            if (files.isEmpty()) {
                throw new BadInputException(input, "no file to read in it", "files end in " + EXTENSIONS);
            }
            return files;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException unreachable) {
            throw new BadInputException(
                    input, "cannot be read (" + unreachable.getMessage() + ")", "check --input", unreachable);
        }
    }

    /** A name with brackets or braces in it may be the name of a file that is there. */
    private static FileStatus[] matches(FileSystem system, Path path) throws IOException {
        return system.exists(path) ? new FileStatus[] {system.getFileStatus(path)} : system.globStatus(path);
    }

    private record Root(String place, Path path, boolean oneOfMany) {

        String relative(Path file) {
            String prefix = path.toUri().getPath().replaceAll("/+$", "") + "/";
            return file.toUri().getPath().substring(prefix.length());
        }

        String place(Path file) {
            return oneOfMany ? display(file) : place.replaceAll("/+$", "") + "/" + relative(file);
        }
    }

    private void walk(FileSystem system, FileStatus folder, Root root, List<InputFile> files) throws IOException {
        for (FileStatus status : system.listStatus(folder.getPath())) {
            String name = status.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_")) {
                continue;
            }
            if (status.isDirectory()) {
                walk(system, status, root, files);
            } else {
                format.or(() -> InputFormat.ofFile(name))
                        .ifPresent(known -> files.add(
                                file(root.place(status.getPath()), root.relative(status.getPath()), status, known)));
            }
        }
    }

    private InputFile single(String place, FileStatus status) {
        String name = status.getPath().getName();
        InputFormat known = format.or(() -> InputFormat.ofFile(name))
                .orElseThrow(() -> new BadInputException(
                        place,
                        "its name does not say its format",
                        "name it " + EXTENSIONS + ", or give --input-format"));
        return file(place, name, status, known);
    }

    private static InputFile file(String place, String name, FileStatus status, InputFormat format) {
        return new InputFile(
                place,
                InputFormat.uncompressed(name),
                status.getPath().toUri().toString(),
                format,
                status.getLen(),
                InputFormat.isCompressed(name) && format != InputFormat.PARQUET);
    }

    private static String display(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }
}
