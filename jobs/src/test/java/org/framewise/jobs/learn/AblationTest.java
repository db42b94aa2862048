package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AblationTest {

    private static final Set<String> CHANNELS =
            Set.of("roles", "phrases", "preceding-phrases", "cues", "claim", "title");
    private static final Event EVENT =
            new Event("fire", "", Optional.empty(), List.of(new Actor("home", List.of("Norland"))));
    private static final List<TextUnit> UNITS =
            List.of(new TextUnit("Norland lit it.", Map.of("title", "Fire"), 0.5, EVENT));

    private static Ablation without(String names) {
        return Ablation.of(names.isEmpty() ? Set.of() : Set.of(names.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                        | roles phrases preceding-phrases cues claim title
        cues                      | roles phrases preceding-phrases claim title
        quotation                 | roles phrases preceding-phrases cues title
        embedding                 | roles cues claim title
        context                   | roles phrases cues claim title
        roles                     | roles phrases preceding-phrases cues claim title
        cues quotation embedding  | roles title
        """)
    void leavesChannelsOut(String names, String channels) {
        assertThat(without(names).kept(CHANNELS)).containsExactlyInAnyOrder(channels.split(" "));
    }

    @Test
    void leavesTheirBlocksOut() {
        assertThat(without("quotation context").keptBlocks(FeatureBlocks.ofClaims()))
                .extracting(FeatureBlock::channel)
                .containsExactly("roles", "phrases", "opening");
    }

    @Test
    void withoutRolesNobodyKnowsWhoIsWho() {
        assertThat(without("roles").of(UNITS))
                .containsExactly(new TextUnit("Norland lit it.", Map.of("title", "Fire"), 0.5, Event.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cues", "quotation embedding"})
    void elseUnitsStayAsTheyAre(String names) {
        assertThat(without(names).of(UNITS)).isEqualTo(UNITS);
    }

    @Test
    void nothingIsLeftOutByDefault() {
        assertThat(Ablation.NONE).isEqualTo(without("")).isNotEqualTo(without("cues"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "Roles", " cues"})
    void aPartThatThereIsNot(String name) {
        assertThatThrownBy(() -> Ablation.of(Set.of(name)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--without: '" + name + "'; take one of [roles, cues, quotation, embedding, context]");
    }
}
