package org.framewise.jobs.spark.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.spark.FileSystems;

/** A folder beside the output that takes its place when everything is written; until then the output stays as it is. */
public final class Staging {

    private final FileSystem files;
    private final String name;
    private final Path output;
    private final Path folder;
    private final Path old;

    /**
     * Nothing is made yet.
     *
     * @param name the output folder, as the user gave it
     * @param run tells the folders of this run from those of another
     */
    public Staging(String name, String run, Configuration configuration) {
        Path given = path(name);
        this.files = FileSystems.of(given, name, configuration);
        this.name = name;
        this.output = files.makeQualified(given);
        this.folder = new Path(output.getParent(), "." + output.getName() + ".staging-" + run);
        this.old = new Path(output.getParent(), "." + output.getName() + ".old-" + run);
    }

    private static Path path(String name) {
        try {
            return new Path(name);
        } catch (IllegalArgumentException broken) {
            throw new BadInputException(name, "is no path (" + broken.getMessage() + ")", "check --output", broken);
        }
    }

    /** Where to write. */
    public Path folder() {
        return folder;
    }

    public FileSystem files() {
        return files;
    }

    /** @throws BadInputException where the output is there and may not be replaced, or is a file */
    public void check(boolean overwrite) {
        try {
            if (!files.exists(output)) {
                return;
            }
            if (!files.getFileStatus(output).isDirectory()) {
                throw new BadInputException(name, "is a file", "give --output the name of a folder");
            }
            if (!overwrite && files.listStatus(output).length > 0) {
                throw new BadInputException(name, "exists already", "give --overwrite, or another --output");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the folder. */
    public void begin() {
        try {
            if (!files.mkdirs(folder)) {
                throw new IOException("cannot make " + folder);
            }
        } catch (IOException unwritable) {
            throw new BadInputException(
                    name, "cannot be written (" + unwritable.getMessage() + ")", "choose another --output", unwritable);
        }
    }

    /** Puts the folder in the output's place; if that fails, the old output is back. */
    public void promote() {
        try {
            boolean replaces = files.exists(output);
            if (replaces) {
                rename(output, old);
            }
            try {
                rename(folder, output);
            } catch (IOException failed) {
                if (replaces) {
                    rename(old, output);
                }
                throw failed;
            }
            if (replaces) {
                files.delete(old, true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes the folder and all in it, where it is still there. */
    public void discard() {
        try {
            files.delete(folder, true);
        } catch (FileNotFoundException gone) {
            // Nothing to remove.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hadoop moves a folder into a target that exists, and tells a failure by false. */
    private void rename(Path from, Path to) throws IOException {
        if (files.exists(to) || !files.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }
}
