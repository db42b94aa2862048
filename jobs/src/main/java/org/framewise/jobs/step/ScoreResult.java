package org.framewise.jobs.step;

import java.util.List;
import java.util.Map;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.report.Coverage;

/**
 * What a run of {@code score} came to.
 *
 * @param written whether tables were written; not in a dry run
 * @param plan what the run does, a line each
 * @param articles how many were scored, or would be
 * @param rejected how many records were refused
 * @param rows rows a table; empty in a dry run
 * @param coverage how much was read about each event
 * @param competition which narratives compete
 * @param eventNames names of events by id
 * @param axes ids of all axes in the taxonomies' order
 */
public record ScoreResult(
        boolean written,
        String output,
        List<String> plan,
        long articles,
        long rejected,
        Map<String, Long> rows,
        List<Coverage> coverage,
        Competition competition,
        Map<String, String> eventNames,
        List<String> axes) {}
