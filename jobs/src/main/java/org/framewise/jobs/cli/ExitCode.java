package org.framewise.jobs.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int GATE_FAILED = 4;
    static final int MODEL_MISMATCH = 5;
    static final int NOTHING_NEW = 99;

    private ExitCode() {}
}
