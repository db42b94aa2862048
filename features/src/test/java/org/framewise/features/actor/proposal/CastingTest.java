package org.framewise.features.actor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framewise.features.actor.ActorCounts;
import org.framewise.features.actor.Stories;
import org.junit.jupiter.api.Test;

/** Who gets which role, and who gets none. */
class CastingTest {

    private static final String FIRE = """
            A blast at the harbour in Norland killed nine. Police across Norland were on alert, and Norlandic police sealed the quay.
            So far the militant group Red Dawn has claimed responsibility. Few doubt that Red Dawn was there.
            Ministers accused Sudmark. The bombers were armed by Sudmark, they said, but Sudmark denied any involvement.
            Norland's prime minister, Henrik Dahl, spoke first. Later Mr Dahl left. Sudmark's ambassador, Ivo Brand, shrugged. Nobody asked Ambassador Ivo Brand again.
            Then Mayor Ada Hale wept. Nobody saw Mayor Ada Hale leave.
            Rain fell on Lake Orm. Boats crossed Lake Orm. They read The Tern and more of The Tern.
            """;

    private static Map<String, String> roles(ActorCounts counts) {
        return Casting.of(counts.events()).get(0).actors().stream()
                .collect(Collectors.toMap(
                        actor -> actor.names().stream().sorted().findFirst().orElseThrow(),
                        actor -> actor.role() + (actor.reason().isEmpty() ? "" : ": " + actor.reason()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    void byWhatIsSaid() {
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", FIRE)))))
                .containsEntry("Norland", "home: it is hit")
                .containsEntry("Red Dawn", "claimant: by what is said about it")
                .containsEntry("Sudmark", "rival: by what is said about it")
                .containsEntry("Dahl", "home: an office of Norland")
                .containsEntry("Ada Hale", "home: an office without another state's name")
                .containsEntry("Lake Orm", "");
    }

    @Test
    void theLastWordOfAGroupsNameIsNoName() {
        String text =
                "Then the militant group Red Dawn has claimed responsibility. Few had heard of Dawn before, they said.";
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", text)))))
                .containsOnlyKeys("Red Dawn");
    }

    @Test
    void theOutletIsNoActor() {
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", FIRE)))))
                .doesNotContainKey("Tern");
    }

    @Test
    void aStateInOneEventIsOneInAll() {
        String here = "There was a blast in Norland. Then a blast in Norland again. Nobody slept in Norland.";
        String there = "So said the government of Norland. It was the army of Norland, and the people of Norland.";
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", here)))))
                .containsEntry("Norland", "");
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", here), Stories.of("b", "flood", there)))))
                .containsEntry("Norland", "home: it is hit");
    }

    @Test
    void twoStatesThatAreBothHitAreLeftToTheReader() {
        String text =
                "So said the government of Norland and the government of Sudmark. The army of Norland and the army of"
                        + " Sudmark came. There was a blast in Norland. There was a blast in Sudmark.";
        assertThat(roles(Stories.counts(List.of(Stories.of("a", "fire", text)))))
                .containsEntry("Norland", "")
                .containsEntry("Sudmark", "");
    }
}
