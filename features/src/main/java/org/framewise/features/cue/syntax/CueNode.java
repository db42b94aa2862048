package org.framewise.features.cue.syntax;

import java.util.List;
import org.framewise.features.token.Token;

/** A pattern as it was parsed. */
public sealed interface CueNode {

    /** Consumes nothing and matches always. */
    CueNode NOTHING = new InOrder(List.of());

    /** One word of the text; {@code word} is folded unless {@code exact}. */
    record Word(String word, boolean prefix, boolean exact) implements CueNode {

        /** Whether a word of the text fits. */
        public boolean matches(Token token) {
            String read = exact ? token.word() : token.folded();
            return prefix ? read.startsWith(word) : read.equals(word);
        }
    }

    /** One of these words; what the compiler makes of neighbouring options. */
    record OneWordOf(List<Word> words) implements CueNode {}

    /** A mention of an actor. */
    record Slot(String role) implements CueNode {}

    /** Any words, 0 to {@code most}. */
    record Gap(int most) implements CueNode {}

    /** One after the other. */
    record InOrder(List<CueNode> parts) implements CueNode {}

    /** One of these, the first that fits. */
    record OneOf(List<CueNode> options) implements CueNode {}

    /** Nothing, unless {@code unwanted} stands among the few words before. */
    record NotBefore(CueNode unwanted) implements CueNode {}

    /** Nothing, where a sentence begins or ends. */
    record Edge(boolean start) implements CueNode {}

    /** The fewest words that a match takes. */
    default int fewest() {
        if (this instanceof InOrder all) {
            return all.parts().stream().mapToInt(CueNode::fewest).sum();
        }
        if (this instanceof OneOf one) {
            return one.options().stream().mapToInt(CueNode::fewest).min().orElse(0);
        }
        return this instanceof Word || this instanceof Slot ? 1 : 0;
    }
}
