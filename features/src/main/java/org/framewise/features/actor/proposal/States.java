package org.framewise.features.actor.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framewise.features.actor.ActorCounts;

/** Names of states and of their people: those in {@code states.txt}, and by their endings those that are not. */
final class States {

    private static final String FILE = "states.txt";
    private static final Map<String, String> KNOWN = read();
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ean", "nian", "ic", "ish", "ese", "i", "er");
    private static final int SHORTEST = 4;

    private States() {}

    /** The state that a name is known to stand for. */
    static Optional<String> known(String name) {
        return Optional.ofNullable(KNOWN.get(fold(name).replace(".", "")));
    }

    /** Whether {@code people} is formed of {@code state}: Norland and Norlandic, Kestria and Kestrian. */
    static boolean formed(String state, String people) {
        String base = fold(state);
        String word = fold(people);
        if (base.length() < SHORTEST || word.length() <= base.length() - 1 || base.contains(" ")) {
            return false;
        }
        String stem = base.matches(".*[aeoy]") ? base.substring(0, base.length() - 1) : base;
        return ENDINGS.stream()
                .anyMatch(ending -> word.equals(base + ending)
                        || word.equals(base + ending + "s")
                        || stem.length() < base.length()
                                && ending.length() > 1
                                && (word.equals(stem + ending) || word.equals(stem + ending + "s")));
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Map<String, String> states = new HashMap<>();
        try (InputStream in = ActorCounts.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(States::names)
                    .forEach(
                            names -> names.forEach(name -> states.put(fold(name).replace(".", ""), names.get(0))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE + " from the class path", unreadable);
        }
        return states;
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split(" "))
                .map(name -> name.replace('_', ' '))
                .toList();
    }
}
