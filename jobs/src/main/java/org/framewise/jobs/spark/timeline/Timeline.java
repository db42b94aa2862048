package org.framewise.jobs.spark.timeline;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.framewise.jobs.competition.ExclusiveAxis;

/** The table {@code timeline}: mentions by event, day, source, label and stance. */
public final class Timeline {

    private Timeline() {}

    /** @param labels {@link LabelsOfArticles} */
    public static Dataset<Row> of(Dataset<Row> labels, List<ExclusiveAxis> axes) {
        Dataset<Row> counts = byStance(labels)
                .groupBy("event", "day", "source", "taxonomy", "axis", "label", "stance")
                .agg(
                        sum("mentions").as("mentions"),
                        count(lit(1)).as("articles"),
                        countDistinct("cluster_id").as("articles_without_copies"));
        Column support = expr("if(stance in ('endorses', 'reports'), mentions, 0L)");
        Column rivals = sum(support).over(Window.partitionBy("event", "day", "taxonomy", "axis"));
        return counts.withColumn("share", when(isAmong(axes).and(rivals.gt(0)), support.divide(rivals)))
                .sortWithinPartitions("event", "day", "taxonomy", "axis", "label", "source", "stance");
    }

    private static Dataset<Row> byStance(Dataset<Row> labels) {
        Column[] stances = LabelsOfArticles.STANCES.stream()
                .map(stance -> struct(lit(stance).as("stance"), col(stance).as("mentions")))
                .toArray(Column[]::new);
        return labels.withColumn("by", explode(array(stances)))
                .select("event", "day", "source", "cluster_id", "taxonomy", "axis", "label", "by.stance", "by.mentions")
                .filter("mentions > 0");
    }

    private static Column isAmong(List<ExclusiveAxis> axes) {
        return axes.stream()
                .map(axis ->
                        col("taxonomy").equalTo(axis.taxonomy()).and(col("axis").equalTo(axis.axis())))
                .reduce(Column::or)
                .orElse(lit(false));
    }
}
