package org.framewise.jobs.model.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.prototype.CueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {

    private static final Set<String> ALL = Set.of(
            Channels.ROLES,
            Channels.PHRASES,
            Channels.PRECEDING_PHRASES,
            Channels.FOLLOWING_PHRASES,
            Channels.CUES,
            "previous");
    private static final String TEXT = "Norland lit the fire and blamed Sudmark.";

    private static final Taxonomy TAXONOMY = new Taxonomy(
            "fires",
            "Fires",
            "1",
            "en",
            "",
            "",
            List.of(new Axis("culprit", "Culprit", true, "")),
            List.of(new Label(
                    "false-flag",
                    "culprit",
                    "False flag",
                    Optional.empty(),
                    "",
                    "",
                    false,
                    List.of(new Cue("{home} ...2 fire", 2)),
                    List.of(new Cue("accident", 1)),
                    List.of(),
                    "")));

    private static Event event(String home, String rival) {
        return new Event(
                "e-" + home,
                "",
                Optional.empty(),
                List.of(new Actor("home", List.of(home)), new Actor("rival", List.of(rival))));
    }

    private static TextUnit unit(String text, Event event) {
        return new TextUnit(text, Map.of("previous", "It rained."), 0.25, event);
    }

    private final Channels channels = new Channels(ALL, Optional.of(new CueReader(TAXONOMY)));

    @Test
    void everyChannelThatFollowsFromAUnit() {
        TextUnit full = channels.of(unit(TEXT, event("Norland", "Sudmark")));

        assertThat(full.context())
                .containsEntry(Channels.ROLES, "_home_ lit the fire and blamed _rival_.")
                .containsEntry(Channels.PHRASES, "the government lit the fire and blamed the foreign state.")
                .containsEntry(
                        Channels.CUES,
                        "false-flag:{home}_...2_fire false-flag≥0.5 false-flag≥1.0 false-flag≥1.5 false-flag≥2.0")
                .containsEntry("previous", "It rained.")
                .hasSize(4);
        assertThat(full.text()).isEqualTo(TEXT);
        assertThat(full.position()).isEqualTo(0.25);
        assertThat(full.event()).isEqualTo(event("Norland", "Sudmark"));
    }

    @Test
    void neighboursArePhrasedLikewise() {
        Map<String, String> neighbours =
                Map.of(TextUnit.PRECEDING, "Norland slept.", TextUnit.FOLLOWING, "Sudmark sang.");
        TextUnit full = channels.of(new TextUnit(TEXT, neighbours, 0.5, event("Norland", "Sudmark")));

        assertThat(full.context())
                .containsEntry(Channels.PRECEDING_PHRASES, "the government slept.")
                .containsEntry(Channels.FOLLOWING_PHRASES, "the foreign state sang.");
    }

    @ParameterizedTest
    @CsvSource({
        "home, the government", "rival, the foreign state", "claimant, the militants", "ally, the ally",
        "opposition, the opposition", "victim, the community", "suspect, the suspect", "arbiter, the arbiter"
    })
    void aRoleIsCalledByAnOrdinaryPhrase(String role, String phrase) {
        Event event = new Event("e", "", Optional.empty(), List.of(new Actor(role, List.of("Vessland"))));
        TextUnit full = new Channels(Set.of(Channels.PHRASES), Optional.empty()).of(unit("So Vessland says.", event));

        assertThat(full.context())
                .containsEntry(Channels.PHRASES, "So " + phrase + " says.")
                .hasSize(2);
    }

    @Test
    void onlyWhatIsWanted() {
        Channels cues = new Channels(Set.of(Channels.CUES), Optional.of(new CueReader(TAXONOMY)));
        TextUnit unit = unit(TEXT, event("Norland", "Sudmark"));

        assertThat(cues.of(unit).context()).containsOnlyKeys("previous", Channels.CUES);
        assertThat(new Channels(Set.of(), Optional.of(new CueReader(TAXONOMY))).of(unit))
                .isEqualTo(unit);
        assertThat(new Channels(ALL, Optional.empty()).of(unit).context())
                .containsOnlyKeys("previous", Channels.ROLES, Channels.PHRASES);
    }

    @Test
    void eachEventHasActorsOfItsOwn() {
        for (int round = 0; round < 2; round++) {
            assertThat(channels.of(unit(TEXT, event("Norland", "Sudmark"))).context())
                    .containsEntry(Channels.ROLES, "_home_ lit the fire and blamed _rival_.");
            assertThat(channels.of(unit(TEXT, event("Sudmark", "Norland"))).context())
                    .containsEntry(Channels.ROLES, "_rival_ lit the fire and blamed _home_.")
                    .containsEntry(Channels.CUES, "");
            assertThat(channels.of(unit(TEXT, Event.UNKNOWN)).context()).containsEntry(Channels.ROLES, TEXT);
        }
    }

    @Test
    void moreEventsThanAreKept() {
        for (int i = 0; i < 200; i++) {
            TextUnit full = channels.of(unit("A fire in Town" + i + ".", event("Town" + i, "Sudmark")));
            assertThat(full.context()).containsEntry(Channels.ROLES, "A fire in _home_.");
        }
    }

    @Test
    void aTextOfNothingHasNoRoles() {
        assertThat(channels.of(unit("", event("Norland", "Sudmark"))).context())
                .containsOnlyKeys("previous", Channels.CUES)
                .containsEntry(Channels.CUES, "");
    }

    @Test
    void evidenceIsTheCuesOfALabelAndTheirWords() {
        TextUnit unit = unit("An accident, but Norland lit the fire.", event("Norland", "Sudmark"));

        assertThat(channels.evidence(unit, "false-flag"))
                .containsExactly(
                        "cue: {home} ...2 fire → \"Norland lit the fire\"", "counter-cue: accident → \"accident\"");
        assertThat(channels.evidence(unit, "other")).isEmpty();
        assertThat(new Channels(Set.of(Channels.ROLES), Optional.of(new CueReader(TAXONOMY)))
                        .evidence(unit, "false-flag"))
                .isEmpty();
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        TextUnit unit = unit(TEXT, event("Norland", "Sudmark"));
        TextUnit before = channels.of(unit); // fills what is kept, which does not travel
        Channels copy = RoundTrip.of(channels);

        assertThat(copy.of(unit)).isEqualTo(before);
        assertThat(copy.of(unit(TEXT, event("Sudmark", "Norland"))).context())
                .containsEntry(Channels.PHRASES, "the foreign state lit the fire and blamed the government.");
        assertThat(copy.evidence(unit, "false-flag")).isEqualTo(channels.evidence(unit, "false-flag"));
    }
}
