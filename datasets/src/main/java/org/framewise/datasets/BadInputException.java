package org.framewise.datasets;

/**
 * A user's file or option that cannot be used. Its message is one line that names the place, the value and what would
 * be right; the command line prints it as it is and exits with 3.
 */
public final class BadInputException extends RuntimeException {

    /**
     * @param place where it stands: a file, {@code file:line}, or an option
     * @param problem what is wrong, with the value
     * @param remedy what would be right
     */
    public BadInputException(String place, String problem, String remedy) {
        super(oneLine(place + ": " + problem + "; " + remedy));
    }

    /** As above, keeping the cause for {@code --debug}. */
    public BadInputException(String place, String problem, String remedy, Throwable cause) {
        super(oneLine(place + ": " + problem + "; " + remedy), cause);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
