package org.framewise.jobs.spark.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewise.jobs.copies.Bands;
import org.framewise.jobs.copies.Clusters;
import org.framewise.jobs.copies.Printing;

/** Finds the articles that repeat one another. */
public final class WireCopies {

    /** Of an article that has a copy. */
    public static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("cluster_id", DataTypes.StringType, false);

    private WireCopies() {}

    /**
     * The group of each article that has a copy: the id of the group's earliest article. Pairs are found and compared on
     * the cluster, without ever comparing all with all; the groups are put together on the driver, whose memory grows with
     * the number of articles that have a copy.
     *
     * @param articles with {@code article_id}, {@code published} and {@code sketch}
     * @param similarity how alike two articles must be, above 0 and up to 1; empty to look for none
     */
    public static Dataset<Row> of(Dataset<Row> articles, Optional<Double> similarity) {
        Clusters clusters = new Clusters();
        similarity.ifPresent(least -> {
            Iterator<Row> pairs = pairs(articles, least).toLocalIterator();
            pairs.forEachRemaining(pair -> clusters.join(printing(pair, "one"), printing(pair, "other")));
        });
        List<Row> rows = clusters.ids().entrySet().stream()
                .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                .toList();
        return articles.sparkSession().createDataFrame(rows, SCHEMA);
    }

    private static Dataset<Row> pairs(Dataset<Row> articles, double similarity) {
        Dataset<Row> compared =
                articles.select("article_id", "published", "sketch").filter(expr("length(sketch) > 0"));
        Dataset<Row> candidates = compared.flatMap(new BandRows(Bands.at(similarity)), Encoders.row(BandRows.SCHEMA))
                .repartition(col("bucket"))
                .sortWithinPartitions("bucket", "next", "article_id")
                .mapPartitions(new BucketPairs(), Encoders.row(BucketPairs.SCHEMA))
                .distinct();
        return candidates
                .join(side(compared, "one"), "one")
                .join(side(compared, "other"), "other")
                .filter(new AreAlike(similarity))
                .drop("one_sketch", "other_sketch");
    }

    private static Dataset<Row> side(Dataset<Row> articles, String name) {
        return articles.toDF(name, name + "_published", name + "_sketch");
    }

    private static Printing printing(Row pair, String side) {
        return new Printing(pair.getAs(side), Optional.ofNullable(pair.<Instant>getAs(side + "_published")));
    }
}
