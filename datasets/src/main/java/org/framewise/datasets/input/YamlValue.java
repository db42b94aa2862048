package org.framewise.datasets.input;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML file, which knows the line it stands on. Only the node tree is built, never an object by its tag. */
public final class YamlValue {

    private final Node node;
    private final String file;

    YamlValue(Node node, String file) {
        this.node = node;
        this.file = file;
    }

    /**
     * The root of a YAML text.
     *
     * @param file its name, for error lines
     * @throws BadInputException if the text is empty or no YAML
     */
    public static YamlValue parse(String text, String file) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(TextFile.withoutMark(text)));
            if (root == null || root.getTag().equals(Tag.NULL)) {
                throw new BadInputException(file, "the file is empty", "see the examples in the documentation");
            }
            return new YamlValue(root, file);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String place = mark == null ? file : file + ":" + (mark.getLine() + 1);
            throw new BadInputException(
                    place, "broken YAML, " + e.getProblem(), "check indentation, quotes and colons here", e);
        } catch (YAMLException e) {
            throw new BadInputException(file, "broken YAML, " + e.getMessage(), "write plain YAML in UTF-8", e);
        }
    }

    /** {@code file:line}, the line counted from 1. */
    public String place() {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing was written here. */
    public boolean isEmpty() {
        return node.getTag().equals(Tag.NULL)
                || node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** A scalar as it is written, so {@code no} stays {@code no}. */
    public String text() {
        if (node instanceof ScalarNode scalar && !isEmpty()) {
            return scalar.getValue().strip();
        }
        throw bad(isEmpty() ? "nothing is written here" : "a list or mapping stands here", "write a text");
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad("'" + text() + "' is neither true nor false", "write true or false");
        };
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw bad("'" + text() + "' is not a number", "write a number such as 1.5");
        }
    }

    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(item, file))
                    .toList();
        }
        throw bad("a list is needed here", "begin each entry with '- '");
    }

    /** A mapping with any keys. */
    public YamlObject object() {
        if (node instanceof MappingNode mapping) {
            return new YamlObject(mapping, file);
        }
        throw bad("a mapping is needed here", "write lines of the form 'key: value'");
    }

    /** A mapping that may have these keys only. */
    public YamlObject object(Set<String> known) {
        return object().onlyWith(known);
    }

    /** The error for this place. */
    public BadInputException bad(String problem, String remedy) {
        return new BadInputException(place(), problem, remedy);
    }
}
