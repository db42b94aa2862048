package org.framewise.jobs.spark.score;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records that a run would refuse, told before it. */
public final class Refusals {

    private Refusals() {}

    /** The first that cannot be read, in order, then the first ids that stand more than once; a line each. */
    public static List<String> lines(Dataset<Row> records, Survey survey, int most) {
        List<String> lines = new ArrayList<>();
        records.filter(col("problem").notEqual(""))
                .select("place", "line", "problem")
                .orderBy("place", "line")
                .limit(most)
                .collectAsList()
                .forEach(row -> lines.add(new RecordKey(row.getString(0), row.getLong(1)) + ": " + row.getString(2)));
        new TreeMap<>(survey.firsts())
                .forEach((id, first) ->
                        lines.add(first + ": id '" + id + "' stands more than once; only this article will be scored"));
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
