package org.framewise.features.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/**
 * Finds an event's actors by their names. Names are compared by letter case too ({@code US} is not {@code us}), except
 * that names of four letters and more may also be written {@code WEST} or {@code Nato}, and names listed in lower case
 * in any case; a plural or possessive counts as the name.
 */
public final class ActorMatcher {

    private final List<String> roles;
    private final Map<String, List<Alias>> aliasesByFirstWord = new HashMap<>();

    public ActorMatcher(Event event) {
        roles = event.actors().stream().map(Actor::role).distinct().toList();
        for (Actor actor : event.actors()) {
            actor.aliases().forEach(name -> index(Alias.of(actor.role(), name)));
        }
    }

    private void index(Alias alias) {
        if (!alias.words().isEmpty()) {
            String first = alias.words().get(0).folded();
            aliasesByFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(alias);
        }
    }

    /** All places where {@code tokens} name an actor. */
    public Mentions find(Tokens tokens) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; !aliasesByFirstWord.isEmpty() && at < tokens.size(); at++) {
            collect(tokens, at, found);
        }
        return new Mentions(tokens, found, roles);
    }

    private void collect(Tokens tokens, int at, List<Mention> found) {
        String word = tokens.get(at).folded();
        for (String key : List.of(word, without(word, "s"), without(word, "es"))) {
            for (Alias alias : aliasesByFirstWord.getOrDefault(key, List.of())) {
                if (alias.matches(tokens, at)) {
                    found.add(new Mention(
                            alias.role(), new TokenRange(at, at + alias.words().size())));
                }
            }
        }
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }
}
