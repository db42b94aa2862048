package org.framewise.features.cue.program;

import org.framewise.features.cue.syntax.CueNode;

/**
 * One instruction of a compiled pattern. All but {@link Fork} and {@link Jump} go on with the next one.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp2.html">Cox, Regular Expression Matching: the Virtual Machine
 *     Approach</a>
 */
sealed interface Step {

    /** Consumes the word that fits. */
    record Read(CueNode.Word word) implements Step {}

    /** Consumes the word that one of several fits. */
    record ReadOne(WordSet words) implements Step {}

    /** Consumes any word. */
    record Skip() implements Step {}

    /** Consumes a mention of an actor. */
    record Actor(String role) implements Step {}

    /** Tries {@code first}, then {@code second}. */
    record Fork(int first, int second) implements Step {}

    /** Goes on at {@code to}. */
    record Jump(int to) implements Step {}

    /** Goes on where a sentence begins or ends. */
    record Edge() implements Step {}

    /** Goes on unless {@code unwanted} stands among the few words before. */
    record NotBefore(CueProgram unwanted) implements Step {}

    /** The pattern has matched. */
    record Accept() implements Step {}
}
