package org.framewise.jobs.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewise.datasets.BadInputException;

/**
 * A YAML file of settings: {@code name: value} or {@code name: [values]} for every command, and the same under a
 * command's name ({@code score: {limit: 10}}) for that command alone.
 *
 * @param name the file, as the user gave it
 */
public record ConfigFile(String name, Map<String, List<String>> values) {

    /** No file was given. */
    public static final ConfigFile NONE = new ConfigFile("", Map.of());

    public ConfigFile {
        values = Map.copyOf(values);
    }

    /**
     * Reads the settings of one command.
     *
     * @throws BadInputException where the file is missing, is no YAML mapping, or names a setting that is not known
     */
    public static ConfigFile read(String name, String command, Set<String> known) {
        JsonNode root = parse(name);
        if (!root.isObject()) {
            throw new BadInputException(name, "not a mapping of settings", "write lines such as 'limit: 10'");
        }
        Map<String, List<String>> values = new TreeMap<>();
        collect(name, root, known, values);
        if (root.path(command).isObject()) {
            collect(name, root.get(command), known, values);
        }
        return new ConfigFile(name, values);
    }

    private static JsonNode parse(String name) {
        try {
            return new YAMLMapper().readTree(Files.readAllBytes(Path.of(name)));
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new BadInputException(name + ":" + line, broken.getOriginalMessage(), "write YAML", broken);
        } catch (IOException unreadable) {
            throw new BadInputException("--config", "cannot read '" + name + "'", "name a YAML file", unreadable);
        }
    }

    private static void collect(String name, JsonNode node, Set<String> known, Map<String, List<String>> values) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                return; // another command's section
            }
            if (!known.contains(entry.getKey())) {
                throw new BadInputException(
                        name, "unknown setting '" + entry.getKey() + "'", "known are " + String.join(", ", known));
            }
            values.put(entry.getKey(), texts(entry.getValue()));
        });
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.asText()));
        } else if (!value.isNull()) {
            texts.add(value.asText());
        }
        return texts;
    }
}
