package org.framewise.features.role;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/** The actors that one text names. Made by {@link ActorMatcher}; lives as long as the text's tokens. */
public final class Mentions {

    /** The slot that stands for an actor of any role. */
    public static final String ANY = "any";

    private final Tokens tokens;
    private final List<Mention> found;
    private final List<Mention> actors;
    private final List<String> roles;
    /** A word's role, empty for most. */
    private final String[] roleAt;

    private final Map<String, Places> placesByRole = new HashMap<>();
    private List<TokenRange> names;

    Mentions(Tokens tokens, List<Mention> found, List<String> roles) {
        this.tokens = tokens;
        this.found = found;
        this.actors = Longest.of(found);
        this.roles = roles;
        roleAt = new String[tokens.size()];
        Arrays.fill(roleAt, "");
        actors.forEach(actor -> words(actor.range()).forEach(at -> roleAt[at] = actor.role()));
    }

    /** The listed actors, longest names first where names overlap, in text order; no two overlap. */
    public List<Mention> actors() {
        return actors;
    }

    /** Runs of capitalised words that name somebody or something, listed actors or not, in text order. */
    public List<TokenRange> names() {
        if (names == null) {
            names = Names.in(tokens);
        }
        return names;
    }

    /**
     * Where a mention that begins with the word at {@code from} may end (exclusive), longest first; empty where none
     * begins there. Where the event lists no actors at all, any name plays any role; where it lists some, a role without
     * actors is played by nobody. {@link #ANY} is played by any name.
     */
    public int[] ends(String role, int from) {
        return placesByRole.computeIfAbsent(role, this::places).endsFrom(from);
    }

    private Places places(String role) {
        Places places = new Places();
        boolean any = role.equals(ANY);
        found.stream()
                .filter(mention -> any || mention.role().equals(role))
                .filter(this::standing)
                .forEach(mention -> places.add(mention.range()));
        if (any || roles.isEmpty()) {
            names().forEach(name -> places.addParts(name, tokens));
        }
        return places.sorted();
    }

    /** {@code Norland} inside {@code Norland Liberation Front} does not name the state. */
    private boolean standing(Mention mention) {
        return words(mention.range()).allMatch(at -> roleAt[at].isEmpty() || roleAt[at].equals(mention.role()));
    }

    private static IntStream words(TokenRange range) {
        return IntStream.range(range.from(), range.to());
    }
}
