package org.framewise.jobs.cli;

import org.framewise.datasets.BadInputException;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.model.card.ModelMismatchException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one line why a command failed; the stack trace only with {@code --debug}. */
final class FailureLine implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        int code = code(failure);
        String name = command.getCommandSpec().qualifiedName();
        boolean debug = command.getParseResult().hasMatchedOption("--debug");
        String message = code == ExitCode.BUG
                ? "this is a bug: " + failure.toString().lines().findFirst().orElse("")
                        + (debug ? "" : "; run it again with --debug and report what it prints")
                : failure.getMessage();
        command.getErr().println(name + ": " + message);
        if (debug) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return code;
    }

    private static int code(Exception failure) {
        if (failure instanceof UsageException) {
            return ExitCode.USAGE;
        }
        if (failure instanceof BadInputException) {
            return ExitCode.BAD_INPUT;
        }
        return failure instanceof ModelMismatchException ? ExitCode.MODEL_MISMATCH : ExitCode.BUG;
    }
}
