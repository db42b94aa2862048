package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cue of the taxonomies that come along can be read, and their examples carry the labels that they stand for. */
class BuiltInTaxonomiesTest {

    private static final Map<String, String> NAMES = Map.of(
            "home", "Norland",
            "rival", "Sudmark",
            "claimant", "Red Dawn",
            "ally", "Estmark",
            "opposition", "Ostra Reform",
            "victim", "Hillfolk",
            "suspect", "Karl Voss");

    private static final Event EVENT = new Event(
            "harbour-fire",
            "Harbour fire",
            Optional.empty(),
            NAMES.entrySet().stream()
                    .map(name -> new Actor(name.getKey(), List.of(name.getValue())))
                    .toList());

    static List<String> ids() {
        return TaxonomyReader.builtIns();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findTheirOwnExamples(String id) {
        assumeThat(TaxonomyReader.class.getResource(id + ".yaml")).isNotNull();
        Taxonomy taxonomy = TaxonomyReader.builtIn(id);
        PrototypeClassifier classifier = new PrototypeClassifier(taxonomy);
        List<String> missed = new ArrayList<>();
        for (Label label : taxonomy.labels()) {
            int index = classifier.labels().indexOf(label.id());
            for (String example : label.examples()) {
                if (classifier.score(new TextUnit(filled(example), Map.of(), 0, EVENT))[index] < 0.5) {
                    missed.add(label.id() + ": " + example);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String filled(String example) {
        String text = example;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replace("{" + name.getKey() + "}", name.getValue());
        }
        return text.replace("{any}", "Norland");
    }
}
