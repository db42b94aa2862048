package org.framewise.jobs.spark.score;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.datasets.BadInputException;

/**
 * A look at all records before they are scored: how many there are, and which ids stand twice.
 *
 * @param articles how many will be scored
 * @param rejected how many will not, duplicates among them
 * @param firsts for each id that stands more than once, its first record
 * @param last the last record that will be scored, where a limit leaves some out
 */
public record Survey(long articles, long rejected, Map<String, RecordKey> firsts, Optional<RecordKey> last) {

    /** What the stage needs of it. */
    record Cut(Map<String, RecordKey> firsts, RecordKey last) implements Serializable {

        boolean isBeyond(RecordKey key) {
            return last != null && key.compareTo(last) > 0;
        }
    }

    Cut cut() {
        return new Cut(new HashMap<>(firsts), last.orElse(null));
    }

    /** The records that are articles, and not the second of their id. */
    public Dataset<Row> sound(Dataset<Row> records) {
        return records.filter(new NotSurplus(cut()));
    }

    /**
     * Reads all records once.
     *
     * @param limit how many articles to score at most; 0 for all
     * @throws BadInputException where there is no article at all, or a file has no text column
     */
    public static Survey of(Dataset<Row> records, long limit) {
        Row counts = records.agg(
                        count(lit(1)),
                        sum(when(col("problem").equalTo(""), 1L).otherwise(0L)),
                        min(when(col("problem").notEqual(""), struct("place", "line", "problem"))),
                        min(when(col("line").equalTo(0), struct("place", "line", "problem"))))
                .first();
        if (!counts.isNullAt(3)) {
            throw refusal(counts.getStruct(3));
        }
        long sound = counts.isNullAt(1) ? 0 : counts.getLong(1);
        if (sound == 0) {
            throw counts.isNullAt(2)
                    ? new BadInputException(
                            "--input", "nothing to score, the input is empty", "give at least one article")
                    : refusal(counts.getStruct(2));
        }
        Map<String, RecordKey> firsts = new HashMap<>();
        long surplus = duplicates(records, firsts);
        long articles = sound - surplus;
        long rejected = counts.getLong(0) - articles;
        return limit == 0 || limit >= articles
                ? new Survey(articles, rejected, firsts, Optional.empty())
                : limited(records, limit, firsts);
    }

    private static BadInputException refusal(Row problem) {
        String[] parts = problem.getString(2).split("; ", 2);
        String place = problem.getString(0) + (problem.getLong(1) == 0 ? "" : ":" + problem.getLong(1));
        return new BadInputException(place, parts[0], parts.length > 1 ? parts[1] : "nothing else is there to score");
    }

    private static long duplicates(Dataset<Row> records, Map<String, RecordKey> firsts) {
        List<Row> twice = records.filter(col("problem").equalTo(""))
                .groupBy("id")
                .agg(count(lit(1)).as("times"), min(struct("place", "line")).as("first"))
                .filter(col("times").gt(1))
                .collectAsList();
        long surplus = 0;
        for (Row row : twice) {
            Row first = row.getStruct(2);
            firsts.put(row.getString(0), new RecordKey(first.getString(0), first.getLong(1)));
            surplus += row.getLong(1) - 1;
        }
        return surplus;
    }

    /** With a limit, what stands behind the last article is left out, refused records too. */
    private static Survey limited(Dataset<Row> records, long limit, Map<String, RecordKey> firsts) {
        Cut all = new Cut(new HashMap<>(firsts), null);
        Dataset<Row> scored = records.filter(new NotSurplus(all));
        List<Row> head = scored.select("place", "line")
                .orderBy("place", "line")
                .limit(Math.toIntExact(limit))
                .collectAsList();
        Row last = head.get(head.size() - 1);
        RecordKey end = new RecordKey(last.getString(0), last.getLong(1));
        long within = records.filter(new Within(end)).count();
        return new Survey(limit, within - limit, firsts, Optional.of(end));
    }
}
