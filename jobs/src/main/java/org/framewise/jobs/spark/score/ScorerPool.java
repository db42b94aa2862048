package org.framewise.jobs.spark.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.ScoringPlan;

/** Scorers of this JVM that no task is using, so that models are loaded once a core and not once a task. */
final class ScorerPool {

    private static final Map<String, Deque<ArticleScorer>> IDLE = new HashMap<>();

    private ScorerPool() {}

    /** A scorer for one task; {@code run} tells apart the plans of one JVM. */
    static ArticleScorer borrow(String run, ScoringPlan plan) {
        synchronized (IDLE) {
            Deque<ArticleScorer> idle = IDLE.get(run);
            if (idle != null && !idle.isEmpty()) {
                return idle.pop();
            }
        }
        return plan.scorer();
    }

    static void giveBack(String run, ArticleScorer scorer) {
        synchronized (IDLE) {
            IDLE.keySet().retainAll(java.util.Set.of(run)); // an earlier run's models are only in the way
            IDLE.computeIfAbsent(run, key -> new ArrayDeque<>()).push(scorer);
        }
    }
}
