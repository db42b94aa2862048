package org.framewise.jobs.spark.copies;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewise.jobs.copies.Bands;
import org.framewise.jobs.copies.Sketch;

/** The buckets that an article lies in. */
final class BandRows implements FlatMapFunction<Row, Row> {

    /** {@code next} is the following band's key: in a bucket it brings together what is most alike. */
    static final StructType SCHEMA = new StructType()
            .add("bucket", DataTypes.LongType, false)
            .add("next", DataTypes.LongType, false)
            .add("article_id", DataTypes.StringType, false);

    private final Bands bands;

    BandRows(Bands bands) {
        this.bands = bands;
    }

    @Override
    public Iterator<Row> call(Row article) {
        String id = article.getAs("article_id");
        long[] keys = bands.keys(Sketch.of(article.<byte[]>getAs("sketch")));
        return IntStream.range(0, keys.length)
                .mapToObj(band -> RowFactory.create(keys[band], keys[(band + 1) % keys.length], id))
                .iterator();
    }
}
