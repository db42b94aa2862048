package org.framewise.features.embedding.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTableTest {

    private final TokenTable table =
            TokenTable.of(List.of("[UNK]", "fire", "##é"), new float[][] {{0, 0}, {127, -63.6f}, {-254, 3}});

    @Test
    void theLargestNumberOfAVectorIs127() {
        assertThat(table.bytes()).containsExactly(0, 0, 127, -64, -127, 2);
        assertThat(table.scales()).containsExactly(0, 1, 2);
    }

    @Test
    void vectorsAreAdded() {
        double[] sums = {1, 2};
        table.add(1, sums);
        table.add(0, sums);
        assertThat(sums).containsExactly(128, -62);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        TokenTable copy = TokenTable.read(new ByteArrayInputStream(written()));

        assertThat(copy.tokens()).isEqualTo(table.tokens());
        assertThat(copy.dimension()).isEqualTo(2);
        assertThat(copy.scales()).isEqualTo(table.scales());
        assertThat(copy.bytes()).isEqualTo(table.bytes());
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        byte[] half = Arrays.copyOf(written(), written().length - 1);
        assertThatThrownBy(() -> TokenTable.read(new ByteArrayInputStream(half)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void aTableThatDoesNotFitItsTokensIsRefused() {
        assertThatThrownBy(() -> new TokenTable(List.of("a"), 2, new float[1], new byte[3]))
                .hasMessage("a table of 1 tokens and 2 dimensions does not have 1 scales and 3 bytes");
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out);
        return out.toByteArray();
    }
}
