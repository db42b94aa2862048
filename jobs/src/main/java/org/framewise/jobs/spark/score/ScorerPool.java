package org.framewise.jobs.spark.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.ScoringPlan;

/** Scorers of this JVM that no task is using, so that models are loaded once a core and not once a task. */
final class ScorerPool {

    private static final Map<Long, Deque<ArticleScorer>> IDLE = new HashMap<>();

    private ScorerPool() {}

    /** A scorer for one task; {@code plan} tells apart the plans of one JVM. */
    static ArticleScorer borrow(long plan, ScoringPlan parts) {
        synchronized (IDLE) {
            Deque<ArticleScorer> idle = IDLE.get(plan);
            if (idle != null && !idle.isEmpty()) {
                return idle.pop();
            }
        }
        return parts.scorer();
    }

    static void giveBack(long plan, ArticleScorer scorer) {
        synchronized (IDLE) {
            IDLE.keySet().retainAll(Set.of(plan)); // an earlier plan's models are only in the way
            IDLE.computeIfAbsent(plan, key -> new ArrayDeque<>()).push(scorer);
        }
    }
}
