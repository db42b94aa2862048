package org.framewise.jobs.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.input.TextFile;
import org.framewise.datasets.sample.SampleCorpus;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.ModelFiles;
import org.framewise.jobs.scoring.NamedText;
import org.framewise.jobs.scoring.ScoringPlan;

/** Reads the files that scores depend on, once, on the machine where the run was started. */
final class PlanMaker {

    private PlanMaker() {}

    /** @throws org.framewise.datasets.BadInputException where one is missing or wrong */
    static ScoringPlan plan(ScoreOptions options, Engines engines) {
        List<ModelFiles> models = options.models().stream()
                .map(folder -> {
                    ModelFiles files = ModelFiles.read(folder);
                    engines.models().load(Path.of(folder)); // a damaged one is named by its own path
                    return files;
                })
                .toList();
        return new ScoringPlan(
                options.taxonomies().stream().map(PlanMaker::taxonomy).toList(), events(options), models, engines);
    }

    private static NamedText taxonomy(String nameOrFile) {
        boolean builtIn = TaxonomyReader.builtIns().contains(nameOrFile);
        if (!builtIn && !nameOrFile.matches(".*(/|\\.ya?ml$).*") && !Files.isRegularFile(Path.of(nameOrFile))) {
            TaxonomyReader.builtIn(nameOrFile); // tells which there are
        }
        return builtIn
                ? new NamedText(nameOrFile, resource(nameOrFile))
                : new NamedText(nameOrFile, TextFile.read(Path.of(nameOrFile)));
    }

    private static String resource(String taxonomy) {
        TaxonomyReader.builtIn(taxonomy);
        return text(TaxonomyReader.class.getResourceAsStream(taxonomy + ".yaml"), taxonomy);
    }

    private static List<NamedText> events(ScoreOptions options) {
        List<NamedText> events = new ArrayList<>();
        options.events().forEach(file -> events.add(new NamedText(file, TextFile.read(Path.of(file)))));
        if (events.isEmpty() && options.isSample()) {
            events.add(new NamedText("the sample's events", text(SampleCorpus.events(), "the sample's events")));
        }
        return events;
    }

    private static String text(InputStream in, String place) {
        try (in) {
            return TextFile.decode(in.readAllBytes(), place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
