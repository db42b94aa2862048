package org.framewise.jobs.config;

/** A command line that cannot be carried out as it stands; one line, exit code 2. */
public final class UsageException extends RuntimeException {

    /**
     * @param place the option, variable or key
     * @param problem what is wrong, with the value
     * @param remedy what would be right
     */
    public UsageException(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
    }
}
