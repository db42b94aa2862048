package org.framewise.features.cue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewise.features.cue.syntax.CueNode;
import org.framewise.features.token.FunctionWords;

/**
 * A word, or the beginning of one, without which a pattern cannot match.
 *
 * @param text in lower case
 */
record Anchor(String text, boolean prefix) {

    private static final Comparator<List<Anchor>> RAREST = Comparator.comparingDouble(
            anchors -> anchors.stream().mapToDouble(Anchor::frequency).sum());

    /** The rarest set of which every match holds a member; empty if the pattern may match without any fixed word. */
    static Optional<List<Anchor>> of(CueNode node) {
        if (node instanceof CueNode.Word word) {
            return Optional.of(List.of(new Anchor(word.word().toLowerCase(Locale.ROOT), word.prefix())));
        }
        if (node instanceof CueNode.InOrder all) {
            return all.parts().stream()
                    .map(Anchor::of)
                    .flatMap(Optional::stream)
                    .min(RAREST);
        }
        if (node instanceof CueNode.OneOf one) {
            List<Optional<List<Anchor>>> options =
                    one.options().stream().map(Anchor::of).toList();
            return options.stream().allMatch(Optional::isPresent)
                    ? Optional.of(options.stream()
                            .flatMap(Optional::stream)
                            .flatMap(List::stream)
                            .distinct()
                            .toList())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A rough guess by length, enough to prefer {@code warning*} to {@code the}. */
    private double frequency() {
        if (!prefix && FunctionWords.contains(text)) {
            return 50;
        }
        return (prefix ? 2.0 : 1.0) / Math.min(text.length(), 12);
    }
}
