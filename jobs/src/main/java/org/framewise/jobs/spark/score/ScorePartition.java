package org.framewise.jobs.spark.score;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.ScoringPlan;
import org.framewise.jobs.spark.source.RecordRows;

/** Scores a partition's records one by one. */
final class ScorePartition implements MapPartitionsFunction<Row, Row> {

    private final Broadcast<ScoringPlan> plan;
    private final Broadcast<Survey.Cut> cut;
    private final LongAccumulator cutTexts;

    /** @param cutTexts counts the texts that were too long for an encoder */
    ScorePartition(Broadcast<ScoringPlan> plan, Broadcast<Survey.Cut> cut, LongAccumulator cutTexts) {
        this.plan = plan;
        this.cut = cut;
        this.cutTexts = cutTexts;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        ArticleScorer scorer = ScorerPool.borrow(plan.id(), plan.value());
        CutTexts.begin();
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> {
            CutTexts.tell(cutTexts);
            ScorerPool.giveBack(plan.id(), scorer);
        });
        Survey.Cut known = cut.value();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                return score(records.next(), scorer, known);
            }
        };
    }

    private static Row score(Row record, ArticleScorer scorer, Survey.Cut known) {
        RecordKey key = new RecordKey(record.getAs("place"), record.<Long>getAs("line"));
        String problem = record.getAs("problem");
        if (!problem.isEmpty()) {
            return ScoredRows.rejected(key.place(), key.line(), problem, record.getAs("excerpt"));
        }
        RecordKey first = known.firsts().get(record.<String>getAs("id"));
        if (first != null && !first.equals(key)) {
            String reason =
                    "id '" + record.getAs("id") + "' stands at " + first + " already; give every article its own";
            String text = record.getAs("text");
            return ScoredRows.rejected(
                    key.place(),
                    key.line(),
                    reason,
                    text.substring(
                            0, text.offsetByCodePoints(0, Math.min(200, text.codePointCount(0, text.length())))));
        }
        return ScoredRows.of(scorer.score(RecordRows.article(record)));
    }
}
