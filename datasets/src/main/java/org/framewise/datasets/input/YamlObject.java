package org.framewise.datasets.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framewise.datasets.BadInputException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A mapping in a YAML file. A key that stands twice is refused. */
public final class YamlObject {

    private final String place;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();

    YamlObject(MappingNode node, String file) {
        place = new YamlValue(node, file).place();
        for (NodeTuple entry : node.getValue()) {
            YamlValue key = new YamlValue(entry.getKeyNode(), file);
            YamlValue first = keys.putIfAbsent(key.text(), key);
            if (first != null) {
                throw key.bad(
                        "the key '" + key.text() + "' stands twice", "keep one; the first is at " + first.place());
            }
            values.put(key.text(), new YamlValue(entry.getValueNode(), file));
        }
    }

    YamlObject onlyWith(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw keys.get(name)
                        .bad("unknown key '" + name + "'", Suggestion.remedy(name, "known keys", new TreeSet<>(known)));
            }
        }
        return this;
    }

    /** {@code file:line} of its first key. */
    public String place() {
        return place;
    }

    /** The entries as they stand in the file. */
    public Map<String, YamlValue> entries() {
        return values;
    }

    /** Where the key itself stands. */
    public YamlValue key(String name) {
        return keys.get(name);
    }

    /** The value, if something is written there. */
    public Optional<YamlValue> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** @throws BadInputException if nothing is written there */
    public YamlValue required(String name, String owner) {
        return value(name)
                .orElseThrow(() ->
                        new BadInputException(place, owner + " has no '" + name + "'", "add a line '" + name + ": …'"));
    }

    /** @throws BadInputException if no list with at least one entry stands there */
    public List<YamlValue> requiredList(String name, String owner) {
        YamlValue value = required(name, owner);
        if (value.list().isEmpty()) {
            throw value.bad("'" + name + "' of " + owner + " is empty", "add at least one entry");
        }
        return value.list();
    }

    public String text(String name, String otherwise) {
        return value(name).map(YamlValue::text).orElse(otherwise);
    }

    /** False where nothing is written. */
    public boolean flag(String name) {
        return value(name).map(YamlValue::flag).orElse(false);
    }

    /** Empty where nothing is written. */
    public List<YamlValue> list(String name) {
        return value(name).map(YamlValue::list).orElse(List.of());
    }

    public List<String> texts(String name) {
        return list(name).stream().map(YamlValue::text).toList();
    }
}
