package org.framewise.jobs.step.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.model.card.ModelMismatchException;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.ScoringPlan;
import org.framewise.jobs.step.PlanFiles;
import org.framewise.jobs.step.PlanMaker;

/** Looks at the files that scores depend on, each by itself, so that one mistake does not hide the next; then at all together. */
final class FileChecks {

    private final PlanFiles files;
    private final Engines engines;
    private final List<Finding> findings = new ArrayList<>();

    FileChecks(PlanFiles files, Engines engines) {
        this.files = files;
        this.engines = engines;
    }

    List<Finding> findings() {
        files.taxonomies().forEach(name -> check(() -> taxonomy(name)));
        files.events().forEach(name -> check(() -> events(name)));
        files.models().forEach(name -> check(() -> model(name)));
        if (!new CheckResult(findings, List.of()).isWrong()) {
            check(this::together);
        }
        return findings;
    }

    private void check(Supplier<List<Finding>> look) {
        try {
            findings.addAll(look.get());
        } catch (BadInputException wrong) {
            findings.add(Finding.error(wrong.getMessage()));
        } catch (ModelMismatchException wrong) {
            findings.add(new Finding(Finding.Level.MISMATCH, wrong.getMessage()));
        }
    }

    private List<Finding> taxonomy(String name) {
        ScoringPlan plan = plan(List.of(name), List.of(), List.of());
        plan.scorer();
        Taxonomy taxonomy = plan.taxonomyFiles().get(0);
        int cues = taxonomy.labels().stream()
                .mapToInt(label -> label.cues().size() + label.counterCues().size())
                .sum();
        return List.of(Finding.ok("taxonomy " + name + ": " + taxonomy.id() + " " + taxonomy.version() + ", "
                + Amount.of(taxonomy.labels().size(), "label") + ", "
                + Amount.of(taxonomy.axes().size(), "axis", "axes") + ", " + Amount.of(cues, "cue")));
    }

    private List<Finding> events(String name) {
        List<Event> events = plan(List.of(), List.of(name), List.of()).allEvents();
        int actors = events.stream()
                .flatMap(event -> event.actors().stream())
                .mapToInt(actor -> actor.aliases().size())
                .sum();
        List<Finding> found = new ArrayList<>();
        found.add(Finding.ok(
                "events " + name + ": " + Amount.of(events.size(), "event") + ", " + Amount.of(actors, "name")));
        events.stream()
                .filter(event -> event.actors().isEmpty())
                .forEach(event -> found.add(Finding.warning(
                        name + ": event '" + event.id() + "' has no actors; any name will fill any role there")));
        return found;
    }

    private List<Finding> model(String name) {
        ArticleScorer scorer = plan(List.of(), List.of(), List.of(name)).scorer();
        int labels = scorer.sentenceLabels().size();
        return List.of(Finding.ok("model " + name + ": "
                + (labels == 0 ? "reads whole articles" : Amount.of(labels, "label") + " for sentences")));
    }

    private List<Finding> together() {
        ScoringPlan plan = plan(files.taxonomies(), files.events(), files.models());
        plan.scorer();
        List<Finding> found = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        plan.allEvents().forEach(event -> times.merge(event.id(), 1, Integer::sum));
        times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(id ->
                        found.add(Finding.warning("event '" + id + "' stands in several files; the first counts")));
        Set<String> roles = RolesOfTaxonomies.of(plan.taxonomyFiles());
        if (!roles.isEmpty()) {
            found.addAll(RolesOfTaxonomies.unknown(plan.allEvents(), roles));
        }
        return found;
    }

    private ScoringPlan plan(List<String> taxonomies, List<String> events, List<String> models) {
        return PlanMaker.plan(new PlanFiles(taxonomies, events, models, false), engines);
    }
}
