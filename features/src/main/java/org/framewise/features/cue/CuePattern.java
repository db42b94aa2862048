package org.framewise.features.cue;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.cue.program.CueProgram;
import org.framewise.features.cue.program.CueRun;
import org.framewise.features.cue.syntax.CueNode;
import org.framewise.features.cue.syntax.CueParser;
import org.framewise.features.role.Mentions;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/**
 * A compiled phrase pattern; immutable. Letter case does not matter, diacritics do. No match crosses a semicolon or the
 * end of a sentence. An apostrophe-s is passed over, in the text and in the pattern.
 *
 * <ul>
 *   <li>{@code false flag}, {@code false-flag}: these words next to each other
 *   <li>{@code stag*}: a word that begins so
 *   <li>{@code (staged|carried out)}: one of these; {@code [the]}: this or nothing
 *   <li>{@code ...}: up to 5 words between; {@code ...3}: up to 3
 *   <li>{@code {home}}: a mention of the actor with that role; {@code {any}}: of any actor, or any name
 *   <li>{@code !(not|never) staged}: {@code staged}, unless one of these stands among the 3 words before it
 *   <li>{@code ^}, {@code $}: where the sentence begins, ends; {@code =US}: in exactly this case; {@code \} before a
 *       character that would mean something
 * </ul>
 */
public final class CuePattern {

    private final String source;
    private final CueNode node;
    private final CueProgram program;

    private CuePattern(String source, CueNode node) {
        this.source = source;
        this.node = node;
        this.program = CueProgram.of(node);
    }

    /** @throws org.framewise.features.cue.syntax.CueSyntaxException with the column, if the pattern cannot be read */
    public static CuePattern parse(String pattern) {
        return new CuePattern(pattern, new CueParser(pattern).parse());
    }

    /** The pattern as it was written. */
    public String source() {
        return source;
    }

    /** All matches in text order; each begins after the one before has ended. */
    public List<TokenRange> find(Tokens tokens, Mentions mentions) {
        return find(tokens, new CueRun(program, tokens, mentions));
    }

    /** Finds as {@link #find} does, and gives the instructions that it took. */
    long work(Tokens tokens, Mentions mentions) {
        CueRun run = new CueRun(program, tokens, mentions);
        find(tokens, run);
        return run.work();
    }

    CueNode node() {
        return node;
    }

    private static List<TokenRange> find(Tokens tokens, CueRun run) {
        List<TokenRange> found = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int end = run.match(from, tokens.size());
            if (end > from) {
                found.add(new TokenRange(from, end));
            }
            from = Math.max(from + 1, end);
        }
        return found;
    }

    @Override
    public String toString() {
        return source;
    }
}
