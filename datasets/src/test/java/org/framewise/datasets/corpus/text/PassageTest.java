package org.framewise.datasets.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit is told of its surroundings. */
class PassageTest {

    private static final Passage FIVE = new Passage("a1", "Fire", List.of("One.", "Two.", "Three.", "Four.", "Five."));
    private static final String WHOLE = "One.\nTwo.\nThree.\nFour.\nFive.";

    private static Map<String, String> context(Passage passage, int index) {
        return passage.example(index, "u", Set.of()).context();
    }

    @Test
    void inTheMiddleAllChannelsAreThere() {
        assertThat(context(FIVE, 2))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "previous", "One. Two.",
                        "next", "Four. Five.",
                        "preceding", "Two.",
                        "following", "Four.",
                        "title", "Fire",
                        "article", WHOLE));
    }

    @ParameterizedTest
    @CsvSource({"0, , Two.", "1, One., Three.", "3, Three., Five.", "4, Four., "})
    void theNearestNeighboursAreOneEach(int index, String preceding, String following) {
        assertThat(context(FIVE, index).get("preceding")).isEqualTo(preceding);
        assertThat(context(FIVE, index).get("following")).isEqualTo(following);
        assertThat(context(FIVE, index)).containsEntry("article", WHOLE);
    }

    @Test
    void aSingleUnitHasNoNeighboursButAnArticle() {
        assertThat(context(new Passage("a1", "", List.of("Alone.")), 0))
                .containsExactlyEntriesOf(Map.of("article", "Alone."));
    }

    @Test
    void ofLinesTheArticleIsAllOfThemCollapsed() {
        Passage lines = Passage.ofLines("a1", Line.nonBlank("Fire  at sea\n\nIt burned.\n"));

        assertThat(context(lines, 1))
                .containsEntry("article", "Fire at sea\nIt burned.")
                .containsEntry("preceding", "Fire at sea")
                .doesNotContainKey("following");
    }

    @Test
    void theWholeMayHoldMoreThanTheUnits() {
        Passage some = new Passage("a1", "Fire", List.of("Two.", "Four."), WHOLE);

        assertThat(context(some, 0)).containsEntry("article", WHOLE).containsEntry("following", "Four.");
    }

    @Test
    void aDocumentIsNoPartOfAnything() {
        assertThat(Passage.document("a1", "Fire\nIt burned.", Set.of(), "").context())
                .containsExactlyEntriesOf(Map.of("title", "Fire"));
    }
}
