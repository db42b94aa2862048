package org.framewise.jobs.step;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.card.ModelMismatchException;

/** Finds behind what Spark throws the thing that its user can mend. */
public final class Failures {

    private static final Pattern NO_PARQUET = Pattern.compile("(?:file:)?(\\S+) is not a Parquet file");

    private Failures() {}

    /** What to throw instead of a failure of Spark or of the file system. */
    public static RuntimeException translate(Exception failure, String output) {
        Optional<RuntimeException> known = causes(failure)
                .filter(cause -> cause instanceof BadInputException || cause instanceof ModelMismatchException)
                .map(RuntimeException.class::cast)
                .findFirst();
        return known.or(() -> parquet(failure)).orElseGet(() -> reason(failure)
                .<RuntimeException>map(reason -> new BadInputException(output, reason[0], reason[1], failure))
                .orElseGet(
                        () -> failure instanceof RuntimeException plain ? plain : new IllegalStateException(failure)));
    }

    private static Optional<RuntimeException> parquet(Throwable failure) {
        return causes(failure)
                .map(cause -> NO_PARQUET.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(found -> new BadInputException(
                        found.group(1), "is no Parquet file, or damaged", "copy it again, or leave it out", failure))
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private static Optional<String[]> reason(Throwable failure) {
        String all = causes(failure)
                .map(cause -> String.valueOf(cause.getMessage()))
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        if (all.contains("no space left on device") || all.contains("quota exceeded")) {
            return Optional.of(new String[] {"the disk is full", "make room, or choose another --output"});
        }
        if (all.contains("permission denied")) {
            return Optional.of(new String[] {"permission denied", "choose an --output that you may write"});
        }
        return Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
