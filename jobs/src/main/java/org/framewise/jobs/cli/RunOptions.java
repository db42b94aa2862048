package org.framewise.jobs.cli;

import picocli.CommandLine.Option;

/** Options that every command has which takes settings. */
final class RunOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "YAML file of settings.")
    private String config;

    @Option(names = "--debug", description = "Print stack traces.")
    private boolean debug;
}
