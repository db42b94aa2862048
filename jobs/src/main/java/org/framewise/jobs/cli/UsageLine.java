package org.framewise.jobs.cli;

import java.util.List;
import org.framewise.datasets.input.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what is wrong with the command line, and what was probably meant. */
final class UsageLine implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String message = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched.getUnmatched().get(0), command)
                : wrong.getMessage();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + message + "; see " + name + " --help");
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    private static String unmatched(String argument, CommandLine command) {
        boolean option = argument.startsWith("-");
        String typed = argument.split("=", 2)[0];
        List<String> known = option
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        String question = Suggestion.nearest(typed, known)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return (option ? "unknown option '" : "unexpected argument '") + typed + "'" + question;
    }
}
