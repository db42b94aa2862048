package org.framewise.jobs.model.card;

/** A model and a taxonomy, or an encoder, that do not belong together; one line, exit code 5. */
public final class ModelMismatchException extends RuntimeException {

    private final String fault;

    public ModelMismatchException(String model, String problem, String remedy) {
        this(model, problem + "; " + remedy);
    }

    private ModelMismatchException(String model, String fault) {
        super(model + ": " + fault);
        this.fault = fault;
    }

    /** The same of a model that people know by another name. */
    public ModelMismatchException of(String model) {
        return new ModelMismatchException(model, fault);
    }
}
