package org.framewise.features.cue.program;

import java.util.BitSet;
import org.framewise.features.role.Mentions;
import org.framewise.features.token.Break;
import org.framewise.features.token.Tokens;

/**
 * Runs one program over one text. Options are tried in order and no instruction is tried twice at one place after a
 * fork, so the work at a start is bounded by the program's size times its longest match, whatever the text says.
 */
public final class CueRun {

    /** How many words before a place a negation may stand. */
    static final int NEGATION_REACH = 3;

    private static final int FAILED = -1;

    private final CueProgram program;
    private final Tokens tokens;
    private final Mentions mentions;
    private final BitSet tried = new BitSet();
    private int start;
    private int limit;
    private long work;

    public CueRun(CueProgram program, Tokens tokens, Mentions mentions) {
        this.program = program;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Where the match that begins at {@code from} ends, at most at {@code to}; -1 if there is none. */
    public int match(int from, int to) {
        start = from;
        limit = to;
        tried.clear();
        return run(0, from);
    }

    /** Instructions run so far. */
    public long work() {
        return work;
    }

    /** Straight on until a fork or a mention leaves a choice. */
    private int run(int first, int from) {
        int at = from;
        int pc = first;
        while (at >= 0) {
            work++;
            Step step = program.steps().get(pc);
            if (step instanceof Step.Accept) {
                return at;
            }
            if (step instanceof Step.Fork fork) {
                return fork(fork, pc, at);
            }
            if (step instanceof Step.Actor actor) {
                return mention(actor.role(), pc, at);
            }
            at = after(step, at);
            pc = step instanceof Step.Jump jump ? jump.to() : pc + 1;
        }
        return FAILED;
    }

    private int fork(Step.Fork fork, int pc, int at) {
        int key = (at - start) * program.steps().size() + pc;
        if (tried.get(key)) {
            return FAILED;
        }
        tried.set(key);
        int end = run(fork.first(), at);
        return end >= 0 ? end : run(fork.second(), at);
    }

    private int mention(String role, int pc, int at) {
        if (!open(at)) {
            return FAILED;
        }
        for (int end : mentions.ends(role, at)) {
            int result = end <= limit ? run(pc + 1, end) : FAILED;
            if (result >= 0) {
                return result;
            }
        }
        return FAILED;
    }

    /** Where a step without a choice leads to; -1 if it fails. */
    private int after(Step step, int at) {
        if (step instanceof Step.Read read) {
            return open(at) && read.word().matches(tokens.get(at)) ? at + 1 : FAILED;
        }
        if (step instanceof Step.ReadOne read) {
            return open(at) && read.words().matches(tokens.get(at).folded()) ? at + 1 : FAILED;
        }
        if (step instanceof Step.Skip) {
            return open(at) ? at + 1 : FAILED;
        }
        if (step instanceof Step.Edge) {
            return tokens.startsSentence(at) ? at : FAILED;
        }
        return step instanceof Step.NotBefore not && stands(not.unwanted(), at) ? FAILED : at;
    }

    /** Whether there is a word at {@code at} that the match may go on to. */
    private boolean open(int at) {
        return at < limit && (at == start || tokens.get(at).before() == Break.NONE);
    }

    private boolean stands(CueProgram unwanted, int before) {
        CueRun run = new CueRun(unwanted, tokens, mentions);
        boolean found = false;
        int from = before;
        while (!found && from > 0 && before - from < NEGATION_REACH && !tokens.startsSentence(from)) {
            from--;
            found = run.match(from, before) >= 0;
        }
        work += run.work();
        return found;
    }
}
