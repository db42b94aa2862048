package org.framewise.features.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.onnx.BatchScaling;
import org.framewise.features.embedding.onnx.Fingerprint;
import org.framewise.features.embedding.onnx.FolderSettings;
import org.framewise.features.embedding.onnx.Network;
import org.framewise.features.embedding.onnx.TextTokenizer;

/**
 * A folder with an encoder of the user's own, in the layout of sentence-transformers: {@code model.onnx} (or one file of
 * another name that ends so, with any {@code …_data} files of its weights), {@code tokenizer.json}, and where they are
 * there {@code config.json} and {@code 1_Pooling/config.json}. Every machine of a cluster needs it in the same place.
 *
 * @param folder absolute
 * @param identity SHA-256 of the files, in hex
 * @param batches whether texts may be encoded together
 */
public record EncoderFolder(String folder, String identity, boolean batches) implements EncoderSource {

    /** What cards call it: where it stands differs from machine to machine. */
    public static final String ID = "folder";

    private static final String NETWORK = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    /**
     * Reads the files through once.
     *
     * @throws BadInputException if a file is missing, or there are several networks and none is named model.onnx
     */
    public static EncoderFolder of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            return new EncoderFolder(whole.toString(), fingerprint(whole), !BatchScaling.in(networkFile(whole)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(Path folder) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : files(folder)) {
            fingerprint.add(file.getFileName().toString()).add(file);
        }
        return fingerprint.hex();
    }

    /** All that decides on the vectors. */
    private static List<Path> files(Path folder) throws IOException {
        Path network = networkFile(folder);
        Path tokenizer = folder.resolve(TOKENIZER);
        if (!Files.isRegularFile(tokenizer)) {
            throw new BadInputException(
                    folder.toString(), "has no " + TOKENIZER, "export it with the network, in Hugging Face's format");
        }
        String weights = network.getFileName() + "_data";
        Stream<Path> others = Stream.concat(
                Stream.of(folder.resolve(weights), folder.resolve(network.getFileName() + ".data")),
                FolderSettings.files(folder));
        return Stream.concat(Stream.of(network, tokenizer), others.filter(Files::isRegularFile))
                .toList();
    }

    private static Path networkFile(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    folder.toString(),
                    "is not a folder",
                    "give one with model.onnx and tokenizer.json, or the name of a shipped encoder: " + names());
        }
        if (Files.isRegularFile(folder.resolve(NETWORK))) {
            return folder.resolve(NETWORK);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> networks = files.filter(file -> file.toString().endsWith(".onnx"))
                    .sorted()
                    .toList();
            if (networks.size() != 1) {
                throw new BadInputException(
                        folder.toString(),
                        "has " + networks.size() + " .onnx files, none of them model.onnx",
                        "name the right one model.onnx");
            }
            return networks.get(0);
        }
    }

    private static String names() {
        return Stream.of(EncoderModel.values()).map(EncoderModel::id).collect(Collectors.joining(", "));
    }

    @Override
    public String id() {
        return ID;
    }

    /** @throws BadInputException if the files are not those of {@link #identity} any more, or of no encoder */
    @Override
    public Network network(int threads) {
        Path path = Path.of(folder);
        try {
            String now = fingerprint(path);
            if (!now.equals(identity)) {
                throw new BadInputException(
                        folder, "holds the encoder " + now, "put the files of encoder " + identity + " there");
            }
            return Network.open(networkFile(path), FolderSettings.of(path).pooling(), threads);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public TextTokenizer tokenizer() {
        Path file = Path.of(folder, TOKENIZER);
        try {
            int most = Math.min(
                    SentenceEncoder.MOST_TOKENS,
                    FolderSettings.of(Path.of(folder)).mostTokens());
            return TextTokenizer.of(Files.readAllBytes(file), file.toString(), most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
