package org.framewise.jobs.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.IntStream;
import org.framewise.features.hash.TermHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures agree as often as texts are alike, and alike texts share a bucket. */
class BandsTest {

    /** Two sets of 1000 with {@code both} in common, spread over all hashes. */
    private static Sketch set(int from) {
        return Sketch.of(IntStream.range(from, from + 1000).map(i -> TermHash.key(TermHash.start("s" + i))));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "111, 0.8", "333, 0.5", "667, 0.2", "1000, 0.0"})
    void placesAgreeAsOftenAsTextsAreAlike(int shift, double jaccard) {
        int[] one = MinHash.signature(set(0));
        int[] other = MinHash.signature(set(shift));
        long same =
                IntStream.range(0, MinHash.SIZE).filter(i -> one[i] == other[i]).count();
        assertThat(set(0).jaccard(set(shift))).isCloseTo(jaccard, within(0.001));
        assertThat((double) same / MinHash.SIZE).isCloseTo(jaccard, within(0.09));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 256, 1", "0.9, 13, 19", "0.8, 8, 29", "0.6, 4, 39", "0.4, 3, 81", "0.2, 1, 24", "0.01, 1, 256"})
    void aHigherThresholdTakesLongerBands(double similarity, int rows, int count) {
        assertThat(Bands.at(similarity)).isEqualTo(new Bands(rows, count));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.3, 0.4, 0.5, 0.7, 0.9, 0.99, 1})
    void nearlyAllPairsAtTheThresholdAreFound(double similarity) {
        assertThat(Bands.at(similarity).recall(similarity)).isGreaterThanOrEqualTo(Bands.RECALL);
    }

    @Test
    void textsThatWereWrittenApartAreHardlyEverCompared() {
        assertThat(Bands.at(0.4).recall(0.03)).isLessThan(0.003);
    }

    @Test
    void alikeTextsShareABucketAndOthersNone() {
        Bands bands = Bands.at(0.5);
        assertThat(shared(bands, set(0), set(100))).isPositive();
        assertThat(shared(bands, set(0), set(0))).isEqualTo(bands.count());
        assertThat(shared(bands, set(0), set(5000))).isZero();
    }

    private static long shared(Bands bands, Sketch one, Sketch other) {
        long[] keys = bands.keys(one);
        long[] others = bands.keys(other);
        assertThat(keys).hasSize(bands.count());
        return IntStream.range(0, keys.length).filter(i -> keys[i] == others[i]).count();
    }

    @Test
    void theSameAfterATravel() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Bands.at(0.4));
        }
        Bands travelled = (Bands) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(travelled.keys(set(0))).isEqualTo(Bands.at(0.4).keys(set(0)));
    }

    @Test
    void bandsThatDoNotFit() {
        assertThatThrownBy(() -> new Bands(3, 86))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 rows and 86 bands do not fit 256");
        assertThatThrownBy(() -> new Bands(0, 1)).hasMessage("0 rows and 1 bands do not fit 256");
    }
}
