package org.framewise.jobs.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final Blend BLEND = new Blend(List.of(0.5, 2.0), List.of(0.0, Math.log(3)));

    private static final Blend EQUAL = new Blend(Collections.nCopies(3, 1.0 / 3), List.of(0.0));

    /** Odds of 4 to the half times odds of 3 squared: 18; odds of 1 and of a quarter squared, times 3: 3/16. */
    @Test
    void multipliesOddsToThePowerOfTheWeights() {
        float[] blended = BLEND.of(List.of(new float[] {0.8f, 0.5f}, new float[] {0.75f, 0.2f}));

        assertThat(blended).containsExactly(new float[] {18 / 19f, 3 / 19f}, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(floats = {0.001f, 0.3f, 0.5f, 0.99f})
    void membersThatAgreeAreBelieved(float score) {
        float[] alike = {score};

        assertThat(EQUAL.of(List.of(alike, alike, alike))[0]).isCloseTo(score, within(1e-6f));
    }

    @ParameterizedTest
    @CsvSource({"0, -9.21024", "1, 9.21024", "0.5, 0", "0.75, 1.0986123", "0.00001, -9.21024"})
    void noScoreIsCertain(float score, double logit) {
        assertThat(Blend.logit(score)).isCloseTo(logit, within(1e-4));
    }

    @Test
    void aCertainMemberDoesNotSilenceTheOthers() {
        assertThat(EQUAL.of(List.of(new float[] {1}, new float[] {0.01f}, new float[] {0}))[0])
                .isLessThan(0.5f)
                .isGreaterThan(0);
    }

    @Test
    void eachWeightNeedsItsMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BLEND.of(List.of(new float[] {0.5f, 0.5f})))
                .withMessage("1 members for 2 weights");
    }

    @Test
    void asJson() throws Exception {
        String json = JSON.writeValueAsString(BLEND);

        assertThat(json).isEqualTo("{\"weights\":[0.5,2.0],\"intercepts\":[0.0,1.0986122886681098]}");
        assertThat(JSON.readValue(json, Blend.class)).isEqualTo(BLEND);
    }

    @Test
    void overTheWire() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(BLEND);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(BLEND);
        }
    }
}
