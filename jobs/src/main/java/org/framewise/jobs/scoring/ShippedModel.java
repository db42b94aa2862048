package org.framewise.jobs.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The model that comes along: {@value #NAME}, trained on the project's own labelled set. */
public final class ShippedModel {

    /** Its name, which is that of its taxonomy too. */
    public static final String NAME = "attribution";

    private static final String FOLDER = "/org/framewise/jobs/model/" + NAME + "/";
    private static final String CARD = "model.json";

    private ShippedModel() {}

    /** Its files. */
    public static ModelFiles files() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            byte[] card = read(CARD);
            files.put(CARD, card);
            JsonNode names = new ObjectMapper().readTree(card).path("files");
            for (var name = names.fieldNames(); name.hasNext(); ) {
                String file = name.next();
                files.put(file, read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ModelFiles("the built-in model '" + NAME + "'", files);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ShippedModel.class.getResourceAsStream(FOLDER + file), file + " is missing from the built jar")) {
            return in.readAllBytes();
        }
    }
}
