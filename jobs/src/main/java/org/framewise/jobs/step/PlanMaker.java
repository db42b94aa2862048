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
import org.framewise.jobs.scoring.ShippedModel;

/** Reads the files that scores depend on, once, on the machine where the run was started. */
public final class PlanMaker {

    private PlanMaker() {}

    /** @throws org.framewise.datasets.BadInputException where one is missing or wrong */
    static ScoringPlan plan(ScoreOptions options, Engines engines) {
        return plan(options.files(), engines);
    }

    /** @throws org.framewise.datasets.BadInputException where one is missing or wrong */
    public static ScoringPlan plan(PlanFiles files, Engines engines) {
        return new ScoringPlan(
                files.taxonomies().stream().map(PlanMaker::taxonomy).toList(),
                events(files),
                files.models().stream().map(folder -> model(folder, engines)).toList(),
                engines);
    }

    private static ModelFiles model(String folder, Engines engines) {
        if (folder.equals(ShippedModel.NAME) && !Files.exists(Path.of(folder))) {
            return ShippedModel.files();
        }
        ModelFiles files = ModelFiles.read(folder);
        engines.models().load(Path.of(folder)); // a damaged one is named by its own path
        return files;
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

    private static List<NamedText> events(PlanFiles files) {
        List<NamedText> events = new ArrayList<>();
        files.events().forEach(file -> events.add(new NamedText(file, TextFile.read(Path.of(file)))));
        if (events.isEmpty() && files.sample()) {
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
