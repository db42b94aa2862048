package org.framewise.features.quotation.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/**
 * A folder as PolNeAR's: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, offsets in code points.
 * Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News" (LREC 2018).
 */
public final class BratFolder {

    private BratFolder() {}

    /**
     * Every annotation file with its text, in the order of their names; a text that two people marked comes twice.
     *
     * @throws BadInputException where a folder, a text or a span is missing
     */
    public static List<MarkedText> read(Path folder) throws IOException {
        Path attributions = folder.resolve("attributions");
        if (!Files.isDirectory(attributions)) {
            throw new BadInputException(
                    folder.toString(), "there is no folder attributions", "name PolNeAR's train or dev");
        }
        List<MarkedText> texts = new ArrayList<>();
        for (Path file : list(attributions)) {
            texts.add(read(folder, file));
        }
        return texts;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }

    private static MarkedText read(Path folder, Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
        String textName = name.replaceFirst("_[^_]*$", "");
        Path textFile = folder.resolve("text").resolve(textName + ".txt");
        if (!Files.exists(textFile)) {
            throw new BadInputException(file.toString(), "its text " + textFile + " is missing", "put it there");
        }
        String text = Files.readString(textFile);
        BratFile brat = new BratFile(file.toString(), text.codePointCount(0, text.length()));
        return new MarkedText(name, textName, text, brat.read(Files.readAllLines(file)));
    }
}
