package org.framewise.jobs.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The highest score of each label over an article's sentences. */
final class BestScores {

    private final Map<LabelScorer, float[]> scores = new HashMap<>();

    BestScores(List<LabelScorer> scorers) {
        scorers.forEach(scorer -> scores.put(scorer, new float[scorer.labels().size()]));
    }

    void add(LabelScorer scorer, float[] more) {
        float[] highest = of(scorer);
        for (int label = 0; label < more.length; label++) {
            highest[label] = Math.max(highest[label], more[label]);
        }
    }

    float[] of(LabelScorer scorer) {
        return scores.get(scorer);
    }
}
