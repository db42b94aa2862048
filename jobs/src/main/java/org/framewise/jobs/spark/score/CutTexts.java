package org.framewise.jobs.spark.score;

import org.apache.spark.util.LongAccumulator;
import org.framewise.features.embedding.SentenceEncoder;

/** Counts the texts that encoders cut, of all JVMs together. */
final class CutTexts {

    /** Of this JVM: how many were told already, as its tasks share the encoders. */
    private static long told = -1;

    private CutTexts() {}

    /** What was cut before the first task began is no task's. */
    static synchronized void begin() {
        told = told < 0 ? SentenceEncoder.cutByAll() : told;
    }

    /** Tells what was cut since somebody told last. */
    static synchronized void tell(LongAccumulator total) {
        long now = SentenceEncoder.cutByAll();
        total.add(now - told);
        told = now;
    }
}
