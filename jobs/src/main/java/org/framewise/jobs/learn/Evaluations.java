package org.framewise.jobs.learn;

import java.util.List;
import org.framewise.jobs.eval.Evaluation;

/**
 * What an evaluation found.
 *
 * @param corpus the format of the labelled data
 * @param evaluations one for each metric that was tuned for
 * @param rejected lines about records that could not be read
 */
public record Evaluations(String corpus, List<Evaluation> evaluations, List<String> rejected) {}
