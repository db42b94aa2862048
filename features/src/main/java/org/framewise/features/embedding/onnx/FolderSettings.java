package org.framewise.features.embedding.onnx;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/**
 * What the settings beside a network say, in the names of sentence-transformers and Hugging Face.
 *
 * @param pooling {@link Pooling#MEAN} where no file says
 * @param mostTokens that the network has positions for; {@link Integer#MAX_VALUE} where no file says
 */
public record FolderSettings(Pooling pooling, int mostTokens) {

    private static final List<String> NAMES = List.of("1_Pooling/config.json", "config.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODE = "pooling_mode";

    /** The files that settings are read from, whether they are there or not. */
    public static Stream<Path> files(Path folder) {
        return NAMES.stream().map(folder::resolve);
    }

    public static FolderSettings of(Path folder) {
        List<Path> files = files(folder).filter(Files::isRegularFile).toList();
        Pooling pooling = files.stream()
                .map(FolderSettings::pooling)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Pooling.MEAN);
        int most = files.stream()
                .mapToInt(file -> read(file).path("max_position_embeddings").asInt(Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
        return new FolderSettings(pooling, most);
    }

    private static Optional<Pooling> pooling(Path file) {
        JsonNode settings = read(file);
        List<String> modes = settings.has(MODE)
                ? List.of(settings.get(MODE).asText())
                : settings.properties().stream()
                        .filter(field -> field.getKey().startsWith(MODE + "_")
                                && field.getValue().asBoolean())
                        .map(field -> field.getKey().substring(MODE.length() + 1))
                        .toList();
        return modes.isEmpty() ? Optional.empty() : Optional.of(pooling(file, modes));
    }

    private static Pooling pooling(Path file, List<String> modes) {
        return switch (String.join(" and ", modes)) {
            case "cls", "cls_token" -> Pooling.FIRST_TOKEN;
            case "mean", "mean_tokens" -> Pooling.MEAN;
            default ->
                throw new BadInputException(
                        file.toString(),
                        "pools by " + String.join(" and ", modes),
                        "an encoder that takes the first token (cls) or the mean is right");
        };
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (JacksonException broken) {
            throw new BadInputException(
                    file.toString(), "is not JSON: " + broken.getOriginalMessage(), "export it anew", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
