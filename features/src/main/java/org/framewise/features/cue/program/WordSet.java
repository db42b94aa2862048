package org.framewise.features.cue.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewise.features.cue.syntax.CueNode;

/** Alternatives of one word each, tried all at once. */
final class WordSet {

    private final Set<String> words = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    WordSet(List<CueNode.Word> options) {
        options.forEach(option -> {
            if (option.prefix()) {
                beginnings.add(option.word());
            } else {
                words.add(option.word());
            }
        });
    }

    boolean matches(String folded) {
        if (words.contains(folded)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (folded.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
