package org.framewise.jobs.learn.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.card.MemberCard;
import org.junit.jupiter.api.Test;

/** Several ways to learn that look like one. */
class MembersTest {

    private static final List<FeatureBlock> BLOCKS = List.of(new FeatureBlock("text", Terms.WORDS, 1));

    /** A learner that says of a unit its own number, the setting's and how many units it learned from. */
    private record Numbered(int number, List<String> settings) implements Learner<String> {

        @Override
        public float[][][] scores(int[] train, int[] test) {
            return IntStream.range(0, settings.size())
                    .mapToObj(setting -> IntStream.of(test)
                            .mapToObj(unit -> new float[] {number, setting, train.length, unit})
                            .toArray(float[][]::new))
                    .toArray(float[][][]::new);
        }
    }

    private record Named(String name, Numbered learner) implements Member {

        @Override
        public MemberCard fit(int setting, String name, Path folder) {
            return new MemberCard(
                    name,
                    "made-up",
                    BLOCKS,
                    EncoderCard.NONE,
                    JsonNodeFactory.instance.textNode(learner.settings().get(setting)));
        }
    }

    private final Members members = new Members(List.of(
            new Named("words", new Numbered(7, List.of("weak", "strong"))),
            new Named("network", new Numbered(8, List.of("deep")))));

    @Test
    void settingsAreCalledAfterTheirMembers() {
        assertThat(members.settings()).containsExactly("words weak", "words strong", "network deep");
    }

    @Test
    void eachSettingBelongsToAMember() {
        assertThat(members.members()).containsExactly(0, 0, 1);
    }

    @Test
    void scoresStandOneMembersAfterTheOthers() {
        assertThat(members.scores(new int[] {0, 1, 2}, new int[] {5, 4})).isEqualTo(new float[][][] {
            {{7, 0, 3, 5}, {7, 0, 3, 4}}, {{7, 1, 3, 5}, {7, 1, 3, 4}}, {{8, 0, 3, 5}, {8, 0, 3, 4}}
        });
    }

    @Test
    void onlyThoseThatAreWantedAreFitted() throws Exception {
        List<MemberCard> both = members.fit(List.of(1, 2), "stance-", Path.of("unused"));

        assertThat(both).extracting(MemberCard::name).containsExactly("stance-words", "stance-network");
        assertThat(both).extracting(card -> card.parameters().asText()).containsExactly("strong", "deep");
        assertThat(both.get(0).file()).isEqualTo("stance-words.safetensors");
        assertThat(members.fit(List.of(2), "", Path.of("unused")))
                .extracting(MemberCard::name)
                .containsExactly("network");
    }
}
