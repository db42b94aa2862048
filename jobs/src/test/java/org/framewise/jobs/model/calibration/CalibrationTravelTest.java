package org.framewise.jobs.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.framewise.jobs.model.calibration.AbstainBand.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationTravelTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static List<Object> travellers() {
        return List.of(
                new Calibration(
                        List.of(
                                new Identity(),
                                new Platt(1.1, -0.6875),
                                new Isotonic(List.of(0.1, 1 / 3.0), List.of(0.05, 0.95))),
                        true),
                new AbstainBand(
                        0.9,
                        List.of(new Bounds(0.1, 0.75), new Bounds(Bounds.NEVER_NO, Bounds.NEVER_YES)),
                        List.of(new Measured(8, 4, 3, 2, 2, 1), Measured.NOTHING),
                        new Measured(8, 4, 3, 2, 2, 1)));
    }

    @ParameterizedTest
    @MethodSource("travellers")
    void asJson(Object travelling) throws Exception {
        String json = JSON.writeValueAsString(travelling);

        assertThat(JSON.readValue(json, (Class<?>) travelling.getClass())).isEqualTo(travelling);
    }

    @ParameterizedTest
    @MethodSource("travellers")
    void overTheWire(Object travelling) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(travelling);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(travelling);
        }
    }

    @Test
    void namesMethodsAndShowsFigures() throws Exception {
        assertThat(JSON.writeValueAsString(travellers().get(0)))
                .isEqualTo("{\"labels\":[{\"method\":\"identity\"},"
                        + "{\"method\":\"platt\",\"slope\":1.1,\"intercept\":-0.6875},"
                        + "{\"method\":\"isotonic\",\"scores\":[0.1,0.3333333333333333],"
                        + "\"probabilities\":[0.05,0.95]}],\"normalised\":true}");
        assertThat(JSON.writeValueAsString(new Measured(8, 4, 3, 3, 2, 1)))
                .contains("\"yes\":3", "\"precision\":1.0", "\"negativePredictiveValue\":0.5", "\"recall\":0.75");
    }
}
