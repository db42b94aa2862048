package org.framewise.jobs.step.check;

import java.util.List;

/**
 * What {@code check} came to.
 *
 * @param suggestion the lines of an event file; none where none was wanted, or something is wrong
 */
public record CheckResult(List<Finding> findings, List<String> suggestion) {

    public CheckResult {
        findings = List.copyOf(findings);
        suggestion = List.copyOf(suggestion);
    }

    /** Whether a finding is that bad. */
    public boolean has(Finding.Level level) {
        return findings.stream().anyMatch(finding -> finding.level() == level);
    }

    /** Whether a run would stop. */
    public boolean isWrong() {
        return has(Finding.Level.ERROR) || has(Finding.Level.MISMATCH);
    }
}
