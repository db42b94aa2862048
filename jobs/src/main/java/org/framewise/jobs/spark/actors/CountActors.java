package org.framewise.jobs.spark.actors;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.framewise.features.actor.ActorCounts;
import org.framewise.features.actor.ActorSurvey;
import org.framewise.jobs.spark.source.RecordRows;

/** Counts the names of a partition's articles. */
final class CountActors implements FlatMapFunction<Iterator<Row>, ActorCounts> {

    @Override
    public Iterator<ActorCounts> call(Iterator<Row> records) {
        ActorCounts counts = new ActorCounts();
        if (records.hasNext()) {
            ActorSurvey survey = new ActorSurvey();
            records.forEachRemaining(record -> survey.read(RecordRows.article(record), counts));
        }
        return List.of(counts).iterator();
    }
}
