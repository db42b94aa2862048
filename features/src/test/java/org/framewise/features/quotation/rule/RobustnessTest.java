package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    @Test
    void counts_code_points() {
        String sentence = "𝐑eed 🔥 said that 🔥🔥 burned.";
        Attribution attribution =
                Story.of("🔥🔥 first.", sentence).attributions("en").get(1);
        assertThat(attribution.content().of(sentence)).isEqualTo("that 🔥🔥 burned.");
    }

    @Test
    void gives_one_attribution_a_sentence() {
        assertThat(Story.of().attributions("en")).isEmpty();
        assertThat(Story.of("A.", "B.", "C.").attributions("en")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "\"", "'", "“a ", "said ", "said, ", "(", "I ", "\ud83d", "according to ", "«"})
    void survives_endless_repetition(String piece) {
        String text = piece.repeat(20_000);
        int length = text.codePointCount(0, text.length());
        assertThat(new RuleAttributor().attribute(text, List.of(new Span(0, length)), "fr"))
                .hasSize(1);
    }

    @Test
    void works_after_serialization() throws Exception {
        Story story = Story.of("“It was staged,” said Tom Reed.", "He added that it rained.");
        List<Attribution> expected = story.attributions("en");
        Attributor copy = (Attributor) copy(new RuleAttributor());
        assertThat(copy.attribute(story.text(), story.sentences(), "en")).isEqualTo(expected);
        assertThat(copy(expected.get(1))).isEqualTo(expected.get(1));
    }

    private static Object copy(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
