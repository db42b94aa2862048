package org.framewise.datasets.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.input.YamlObject;
import org.framewise.datasets.input.YamlValue;

/** From a YAML tree to a taxonomy; the checks across labels are {@link TaxonomyChecks}. */
final class TaxonomyParser {

    private static final Set<String> TAXONOMY_KEYS =
            Set.of("id", "name", "version", "language", "description", "source", "axes", "labels");
    private static final Set<String> AXIS_KEYS = Set.of("id", "name", "exclusive", "description");
    private static final Set<String> LABEL_KEYS = Set.of(
            "id",
            "axis",
            "name",
            "broader",
            "residual",
            "claim",
            "definition",
            "cues",
            "counter_cues",
            "examples",
            "source",
            "aliases");
    private static final Set<String> CUE_KEYS = Set.of("pattern", "weight");

    private TaxonomyParser() {}

    static Taxonomy taxonomy(YamlValue root) {
        YamlObject file = root.object(TAXONOMY_KEYS);
        TaxonomyChecks checks = new TaxonomyChecks();
        String id = file.required("id", "the taxonomy").text();
        String name = file.required("name", "the taxonomy").text();
        List<Axis> axes = new ArrayList<>();
        for (YamlValue axis : file.requiredList("axes", "the taxonomy")) {
            axes.add(checks.axis(axis(axis.object(AXIS_KEYS)), axis.place()));
        }
        List<Label> labels = new ArrayList<>();
        for (YamlValue label : file.requiredList("labels", "the taxonomy")) {
            labels.add(checks.label(label(label.object(LABEL_KEYS)), label.place()));
        }
        checks.references();
        return new Taxonomy(
                id,
                name,
                file.text("version", "1"),
                file.text("language", "en"),
                file.text("description", ""),
                file.text("source", ""),
                axes,
                labels);
    }

    private static Axis axis(YamlObject axis) {
        String id = axis.required("id", "the axis").text();
        String name = axis.required("name", "axis '" + id + "'").text();
        return new Axis(id, name, axis.flag("exclusive"), axis.text("description", ""));
    }

    private static Label label(YamlObject label) {
        String id = label.required("id", "the label").text();
        String owner = "label '" + id + "'";
        return new Label(
                id,
                label.required("axis", owner).text(),
                label.required("name", owner).text(),
                label.value("broader").map(YamlValue::text),
                label.text("claim", ""),
                label.required("definition", owner).text(),
                label.flag("residual"),
                label.list("cues").stream().map(TaxonomyParser::cue).toList(),
                label.list("counter_cues").stream().map(TaxonomyParser::cue).toList(),
                label.texts("examples"),
                label.text("source", ""),
                label.texts("aliases"));
    }

    private static Cue cue(YamlValue value) {
        if (value.isText()) {
            return new Cue(value.text(), 1);
        }
        YamlObject cue = value.object(CUE_KEYS);
        String pattern = cue.required("pattern", "the cue").text();
        double weight = cue.value("weight").map(YamlValue::number).orElse(1.0);
        if (!(weight > 0 && weight <= 10)) {
            throw cue.required("weight", "the cue")
                    .bad("weight " + weight + " of cue '" + pattern + "'", "a weight lies above 0 and up to 10");
        }
        return new Cue(pattern, weight);
    }
}
