package org.framewise.features.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.input.TextFile;
import org.framewise.datasets.input.YamlObject;
import org.framewise.datasets.input.YamlValue;
import org.framewise.features.cue.CueIndex;
import org.framewise.features.cue.CuePattern;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.role.Mentions;
import org.framewise.features.token.Tokens;

/** The cues of {@code roles-en.yaml}, which say what a name is by the words around it. */
final class RoleCues {

    private static final String FILE = "roles-en.yaml";
    private static final String IT = "it";
    private static final String OTHER = "other";

    private final List<CuePattern> patterns = new ArrayList<>();
    private final List<String> meanings = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final CueIndex index;

    RoleCues() {
        YamlObject root = YamlValue.parse(read(), FILE).object(Set.of("kinds", "roles"));
        for (String section : List.of("kinds", "roles")) {
            root.required(section, FILE).object().entries().forEach((meaning, cues) -> cues.list()
                    .forEach(cue -> add(meaning, cue.object(Set.of("pattern", "weight")))));
        }
        index = new CueIndex(patterns);
    }

    private void add(String meaning, YamlObject cue) {
        patterns.add(CuePattern.parse(cue.required("pattern", meaning).text()));
        meanings.add(meaning);
        weights.add((int) cue.required("weight", meaning).number());
    }

    /**
     * The weight of the strongest cue for each role or kind.
     *
     * @param names all names of the sentence: a name inside a longer one says nothing
     */
    Map<String, Integer> of(Tokens sentence, String name, Set<String> names) {
        Map<String, Integer> found = new TreeMap<>();
        Set<String> others = new LinkedHashSet<>(names);
        others.remove(name);
        Mentions mentions = new ActorMatcher(event(name, List.copyOf(others))).find(sentence);
        index.candidates(sentence).stream()
                .filter(place -> !patterns.get(place).find(sentence, mentions).isEmpty())
                .forEach(place -> found.merge(meanings.get(place), weights.get(place), Math::max));
        return found;
    }

    private static Event event(String name, List<String> others) {
        List<Actor> actors = new ArrayList<>();
        actors.add(new Actor(IT, List.of(name)));
        if (!others.isEmpty()) {
            actors.add(new Actor(OTHER, others));
        }
        return new Event("", "", Optional.empty(), actors);
    }

    private static String read() {
        try (InputStream in = RoleCues.class.getResourceAsStream(FILE)) {
            return TextFile.decode(in.readAllBytes(), FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE + " from the class path", unreadable);
        }
    }
}
