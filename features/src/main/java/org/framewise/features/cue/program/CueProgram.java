package org.framewise.features.cue.program;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.cue.syntax.CueNode;

/**
 * A pattern compiled to instructions without loops: every match is bounded in length, and so is the work at one place.
 */
public final class CueProgram {

    private final List<Step> steps;

    private CueProgram(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Compiles a pattern. */
    public static CueProgram of(CueNode node) {
        List<Step> steps = new ArrayList<>();
        add(node, steps);
        steps.add(new Step.Accept());
        return new CueProgram(steps);
    }

    List<Step> steps() {
        return steps;
    }

    private static void add(CueNode node, List<Step> steps) {
        if (node instanceof CueNode.Word word) {
            steps.add(new Step.Read(word));
        } else if (node instanceof CueNode.OneWordOf words) {
            steps.add(new Step.ReadOne(new WordSet(words.words())));
        } else if (node instanceof CueNode.Slot slot) {
            steps.add(new Step.Actor(slot.role()));
        } else if (node instanceof CueNode.Gap gap) {
            addGap(gap.most(), steps);
        } else if (node instanceof CueNode.InOrder all) {
            all.parts().forEach(part -> add(part, steps));
        } else if (node instanceof CueNode.OneOf one) {
            addOptions(grouped(one.options()), steps);
        } else if (node instanceof CueNode.NotBefore not) {
            steps.add(new Step.NotBefore(of(not.unwanted())));
        } else {
            steps.add(new Step.Edge());
        }
    }

    /** The shortest gap first: evidence should be short. */
    private static void addGap(int most, List<Step> steps) {
        int end = steps.size() + 2 * most;
        for (int i = 0; i < most; i++) {
            steps.add(new Step.Fork(end, steps.size() + 1));
            steps.add(new Step.Skip());
        }
    }

    /** Neighbouring options of one word each become one; their order among the others stays. */
    private static List<CueNode> grouped(List<CueNode> options) {
        List<CueNode> grouped = new ArrayList<>();
        List<CueNode.Word> words = new ArrayList<>();
        for (CueNode option : options) {
            if (option instanceof CueNode.Word word && !word.exact()) {
                words.add(word);
            } else {
                flush(words, grouped);
                grouped.add(option);
            }
        }
        flush(words, grouped);
        return grouped;
    }

    private static void flush(List<CueNode.Word> words, List<CueNode> grouped) {
        if (!words.isEmpty()) {
            grouped.add(words.size() == 1 ? words.get(0) : new CueNode.OneWordOf(List.copyOf(words)));
            words.clear();
        }
    }

    private static void addOptions(List<CueNode> options, List<Step> steps) {
        List<Integer> jumps = new ArrayList<>();
        for (CueNode option : options.subList(0, options.size() - 1)) {
            int fork = steps.size();
            steps.add(new Step.Accept());
            add(option, steps);
            jumps.add(steps.size());
            steps.add(new Step.Accept());
            steps.set(fork, new Step.Fork(fork + 1, steps.size()));
        }
        add(options.get(options.size() - 1), steps);
        jumps.forEach(jump -> steps.set(jump, new Step.Jump(steps.size())));
    }
}
