package org.framewise.jobs.spark.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class BucketPairsTest {

    private static Row row(long bucket, String id) {
        return RowFactory.create(bucket, 0L, id);
    }

    private static List<String> pairs(Row... rows) {
        List<String> pairs = new ArrayList<>();
        new BucketPairs()
                .call(Arrays.asList(rows).iterator())
                .forEachRemaining(pair -> pairs.add(pair.getString(0) + pair.getString(1)));
        return pairs;
    }

    @Test
    void allPairsOfABucketAndNoneAcross() {
        assertThat(pairs(row(0, "c"), row(0, "a"), row(0, "b"), row(7, "x"), row(8, "z"), row(8, "y")))
                .containsExactlyInAnyOrder("ac", "bc", "ab", "yz");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aLargeBucketDoesNotCostItsSquare() {
        Row[] rows = IntStream.range(0, 1000).mapToObj(i -> row(1, "" + i)).toArray(Row[]::new);
        int reach = BucketPairs.REACH;
        assertThat(pairs(rows)).hasSize((1000 - reach) * reach + reach * (reach - 1) / 2);
    }
}
