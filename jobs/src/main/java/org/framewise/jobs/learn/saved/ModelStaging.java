package org.framewise.jobs.learn.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyWriter;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;

/** A model folder in the making, beside its final place: it is there whole, or not at all. */
public final class ModelStaging implements AutoCloseable {

    private final Path output;
    private final Path folder;

    private ModelStaging(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    public static ModelStaging of(Path output) throws IOException {
        Path target = output.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BadInputException("--output", "'" + output + "' is there already", "name a new folder");
        }
        Path name = Path.of("." + target.getFileName() + ".staging-"
                + ProcessHandle.current().pid());
        return new ModelStaging(target, Files.createDirectories(target.resolveSibling(name)));
    }

    /** Where files are written. */
    public Path folder() {
        return folder;
    }

    /** Puts the taxonomy beside the numbers. */
    public void write(Taxonomy taxonomy) {
        try {
            Files.writeString(folder.resolve(ModelFolder.TAXONOMY), TaxonomyWriter.yaml(taxonomy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the card and moves the folder to its place. */
    public ModelCard promote(ModelCard card) throws IOException {
        ModelCard sealed = ModelFolder.seal(folder, card);
        Files.move(folder, output, StandardCopyOption.ATOMIC_MOVE);
        return sealed;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder)) {
            ModelFolder.delete(folder);
        }
    }
}
