package org.framewise.features.embedding.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 300})
    void eachTextIsInOneBatch(int texts) {
        List<long[]> ids = IntStream.range(0, texts)
                .mapToObj(text -> new long[3 + text * 37 % 253])
                .toList();
        List<List<Integer>> batches = Batches.of(ids);

        assertThat(batches.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, texts).boxed().toList());
        assertThat(batches).allSatisfy(batch -> {
            int longest =
                    batch.stream().mapToInt(text -> ids.get(text).length).max().orElseThrow();
            assertThat(batch.size() * longest).isLessThanOrEqualTo(Batches.TOKENS);
        });
    }

    @Test
    void aTextOfMoreTokensThanABatchHoldsIsAloneInIts() {
        List<long[]> ids = List.of(new long[Batches.TOKENS + 1], new long[3], new long[Batches.TOKENS], new long[4]);

        assertThat(Batches.of(ids)).containsExactly(List.of(1, 3), List.of(2), List.of(0));
    }

    @Test
    void textsOfOneLengthShareABatchWithoutPadding() {
        List<long[]> ids = IntStream.range(0, 20)
                .mapToObj(text -> new long[text % 2 == 0 ? 10 : 90])
                .toList();

        assertThat(Batches.of(ids)).allSatisfy(batch -> assertThat(batch.size()).isGreaterThan(4));
        assertThat(Batches.of(ids).get(0)).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 1);
    }
}
