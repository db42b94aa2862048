package org.framewise.jobs.scoring;

/** A model and a taxonomy that do not belong together; one line, exit code 5. */
public final class ModelMismatchException extends RuntimeException {

    public ModelMismatchException(String model, String problem, String remedy) {
        super(model + ": " + problem + "; " + remedy);
    }
}
