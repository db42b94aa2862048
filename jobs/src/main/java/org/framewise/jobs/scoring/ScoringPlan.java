package org.framewise.jobs.scoring;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.model.card.ModelMismatchException;

/**
 * Everything that scores depend on besides the article, as plain data that travels; {@link #scorer} puts it together.
 *
 * @param events the event files' texts
 */
public record ScoringPlan(List<NamedText> taxonomies, List<NamedText> events, List<ModelFiles> models, Engines engines)
        implements Serializable {

    public ScoringPlan {
        taxonomies = List.copyOf(taxonomies);
        events = List.copyOf(events);
        models = List.copyOf(models);
    }

    /**
     * A scorer of its own, for one thread at a time.
     *
     * @throws org.framewise.datasets.BadInputException where a file is wrong
     * @throws ModelMismatchException where a model was trained for labels that the taxonomy lacks, for another taxonomy, or
     *     to read by another encoder
     */
    public ArticleScorer scorer() {
        List<Taxonomy> given = taxonomyFiles();
        List<LabelScorer> scorers = new ArrayList<>();
        models.forEach(model -> scorers.add(modelScorer(model, given)));
        given.stream()
                .filter(taxonomy -> scorers.stream().noneMatch(made -> made.isFor(taxonomy)))
                .map(taxonomy ->
                        new LabelScorer(engines.prototypes().make(taxonomy), Optional.of(taxonomy), engines.stances()))
                .forEach(scorers::add);
        return new ArticleScorer(new ArticleReader(allEvents(), engines.voices()), scorers);
    }

    /** The taxonomies that were given; a model's own are not among them. */
    public List<Taxonomy> taxonomyFiles() {
        return taxonomies.stream()
                .map(file -> TaxonomyReader.parse(file.text(), file.place()))
                .toList();
    }

    /** The events of all files. */
    public List<Event> allEvents() {
        return events.stream().flatMap(file -> EventTexts.parse(file).stream()).toList();
    }

    private LabelScorer modelScorer(ModelFiles model, List<Taxonomy> given) {
        LoadedModel loaded = load(model);
        Classifier classifier = loaded.classifier();
        Optional<Taxonomy> taxonomy = given.stream()
                .filter(candidate -> candidate.id().equals(classifier.taxonomy()))
                .findFirst();
        if (taxonomy.isEmpty() && !given.isEmpty()) {
            String ids = String.join("', '", given.stream().map(Taxonomy::id).toList());
            boolean none = classifier.taxonomy().isEmpty();
            throw new ModelMismatchException(
                    model.place(),
                    "trained for " + (none ? "no taxonomy" : "taxonomy '" + classifier.taxonomy() + "'") + ", not for '"
                            + ids + "'",
                    none
                            ? "leave --taxonomy out to take the model's own labels"
                            : "give --taxonomy " + classifier.taxonomy() + ", or leave it out to take the model's own");
        }
        taxonomy.ifPresent(labels -> checkLabels(model, classifier, labels));
        return new LabelScorer(
                classifier,
                taxonomy.or(() -> ownTaxonomy(model)),
                loaded.stances().orElse(engines.stances()));
    }

    private static void checkLabels(ModelFiles model, Classifier classifier, Taxonomy taxonomy) {
        classifier.labels().stream()
                .filter(label -> taxonomy.label(label).isEmpty())
                .findFirst()
                .ifPresent(label -> {
                    throw new ModelMismatchException(
                            model.place(),
                            "its label '" + label + "' is not in taxonomy '" + taxonomy.id() + "' "
                                    + taxonomy.version(),
                            "give the taxonomy that it was trained for, or train it again");
                });
    }

    private static Optional<Taxonomy> ownTaxonomy(ModelFiles model) {
        return Optional.ofNullable(model.files().get(ModelFolder.TAXONOMY))
                .map(bytes -> TaxonomyReader.parse(
                        new String(bytes, StandardCharsets.UTF_8), model.place() + "/" + ModelFolder.TAXONOMY));
    }

    private LoadedModel load(ModelFiles model) {
        try {
            Path folder = Files.createTempDirectory("framewise-model");
            try {
                model.unpack(folder);
                return engines.models().load(folder);
            } catch (ModelMismatchException unpacked) {
                throw unpacked.of(model.place());
            } finally {
                ModelFolder.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
