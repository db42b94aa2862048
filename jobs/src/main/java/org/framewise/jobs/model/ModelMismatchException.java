package org.framewise.jobs.model;

/** A model and a taxonomy, or an encoder, that do not belong together; one line, exit code 5. */
public final class ModelMismatchException extends RuntimeException {

    public ModelMismatchException(String model, String problem, String remedy) {
        super(model + ": " + problem + "; " + remedy);
    }
}
