package org.framewise.jobs.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** An iterator over what a supplier gives until it gives nothing. */
final class Records implements Iterator<InputRecord> {

    private final Supplier<Optional<InputRecord>> source;
    private Optional<InputRecord> ahead = Optional.empty();
    private boolean ended;

    Records(Supplier<Optional<InputRecord>> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = source.get();
            ended = ahead.isEmpty();
        }
        return ahead.isPresent();
    }

    @Override
    public InputRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        InputRecord record = ahead.orElseThrow();
        ahead = Optional.empty();
        return record;
    }
}
