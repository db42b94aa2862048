package org.framewise.jobs.model.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.Sha256;
import org.framewise.features.vector.Terms;

/** A folder that holds a model: the card in {@value #CARD}, and files whose hashes the card lists. */
public final class ModelFolder {

    static final String CARD = "model.json";

    /** The taxonomy that the labels belong to, where there is one. */
    public static final String TAXONOMY = "taxonomy.yaml";

    private static final String REMEDY = "train it again, or take it from its source again";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private static final Set<String> DENSE =
            Stream.of(Terms.values()).filter(Terms::dense).map(Terms::name).collect(Collectors.toSet());

    private ModelFolder() {}

    /** Writes the card last, with the hashes of all that stands in the folder already, and returns it as written. */
    public static ModelCard seal(Path folder, ModelCard card) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                hashes.put(file.getFileName().toString(), sha256(file));
            }
        }
        ModelCard sealed = card.withFiles(hashes);
        Files.writeString(folder.resolve(CARD), JSON.writeValueAsString(sealed) + "\n");
        return sealed;
    }

    /** Writes the card of a part of a model, before the whole is sealed. */
    public static void writePart(Path folder, String part, ModelCard card) throws IOException {
        Files.writeString(folder.resolve(part + ".json"), JSON.writeValueAsString(card) + "\n");
    }

    /**
     * The card of a part of a model; the whole must have been opened, which checks it.
     *
     * @throws BadInputException where it is no card
     */
    public static ModelCard readPart(Path folder, String part) throws IOException {
        return parse(folder.resolve(part + ".json"));
    }

    /** Removes a folder and all in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * The card of a folder whose files are all there and as the card says.
     *
     * @throws BadInputException where the folder is none of ours, of another version, or damaged
     */
    public static ModelCard open(Path folder) throws IOException {
        Path file = folder.resolve(CARD);
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(
                    folder.toString(), "no " + CARD + " in it", "name a folder that 'framewise train' wrote");
        }
        ModelCard card = parse(file);
        for (Map.Entry<String, String> entry : card.files().entrySet()) {
            requirePlainName(file, entry.getKey());
            check(folder.resolve(entry.getKey()), entry.getValue());
        }
        return card;
    }

    private static ModelCard parse(Path file) throws IOException {
        try {
            JsonNode card = JSON.readTree(file.toFile());
            String format = card.path("format").asText(ModelCard.FORMAT);
            if (!ModelCard.FORMAT.equals(format)) {
                throw new BadInputException(
                        file.toString(), "format '" + format + "'", "this version reads " + ModelCard.FORMAT);
            }
            nameEncoders(card);
            return JSON.treeToValue(card, ModelCard.class);
        } catch (JsonProcessingException e) {
            throw new BadInputException(file.toString(), "no model card: " + e.getOriginalMessage(), REMEDY, e);
        }
    }

    /** Cards that were written before encoders could be chosen do not name theirs. */
    private static void nameEncoders(JsonNode card) {
        for (JsonNode member : card.path("members")) {
            if (member instanceof ObjectNode fields && !fields.has("encoder")) {
                boolean reads = member.path("features").findValuesAsText("terms").stream()
                        .anyMatch(DENSE::contains);
                fields.putPOJO("encoder", reads ? EncoderCard.UNNAMED : EncoderCard.NONE);
            }
        }
    }

    private static void requirePlainName(Path card, String name) {
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
            throw new BadInputException(
                    card.toString(), "it lists '" + name + "', which is no plain file name", REMEDY);
        }
    }

    private static void check(Path file, String expected) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "the card lists this file, but it is not there", REMEDY);
        }
        String found = sha256(file);
        if (!found.equals(expected)) {
            throw new BadInputException(
                    file.toString(), "damaged: SHA-256 is " + found + ", the card says " + expected, REMEDY);
        }
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }
}
