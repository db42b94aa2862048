package org.framewise.jobs.model.linear;

import java.util.Locale;

/** How many labels a unit has, and so how the probabilities of its labels hang together. */
public enum Coupling {
    /** Any number: each label's probability stands for itself. */
    INDEPENDENT(false),
    /** One: the labels' probabilities add up to 1. */
    ONE(true),
    /** None or one, seldom more: the labels' probabilities and that of having none add up to 1. */
    NONE_OR_ONE(true);

    private final boolean shared;

    Coupling(boolean shared) {
        this.shared = shared;
    }

    /** Whether one label's gain is the others' loss. */
    boolean shared() {
        return shared;
    }

    /** Whether it takes a column of weights for units without a label, after those of the labels. */
    boolean knowsNone() {
        return this == NONE_OR_ONE;
    }

    /** How many columns of weights so many labels take. */
    int columns(int labels) {
        return knowsNone() ? labels + 1 : labels;
    }

    /** As a model card has it, such as {@code none-or-one}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no coupling is called so */
    public static Coupling named(String id) {
        for (Coupling coupling : values()) {
            if (coupling.id().equals(id)) {
                return coupling;
            }
        }
        throw new IllegalArgumentException("unknown coupling '" + id + "'");
    }
}
