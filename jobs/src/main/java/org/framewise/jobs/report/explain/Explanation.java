package org.framewise.jobs.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why sentences were given their labels, in lines to print. */
public final class Explanation {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String DEEP = "      ";
    private static final String MATCHED = " → ";

    private Explanation() {}

    /** The lines of each sentence, parted by an empty one. */
    public static List<String> lines(List<ExplainedSentence> sentences) {
        List<String> lines = new ArrayList<>();
        for (ExplainedSentence sentence : sentences) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(sentence.heading());
            new MarkedText(sentence.text(), sentence.marks()).lines(WIDTH).forEach(line -> lines.add(INDENT + line));
            lines.add(INDENT + "says it: " + sentence.voice().line());
            addLabels(sentence, lines);
        }
        return lines;
    }

    private static void addLabels(ExplainedSentence sentence, List<String> lines) {
        if (sentence.labels().isEmpty()) {
            lines.add(INDENT
                    + (sentence.boilerplate()
                            ? "part of the page, not of the article: not scored"
                            : "no label to show"));
        }
        int width = sentence.labels().stream()
                .mapToInt(label -> Columns.of(name(label)))
                .max()
                .orElse(0);
        for (ExplainedLabel label : sentence.labels()) {
            String padding = " ".repeat(width - Columns.of(name(label)));
            lines.add(INDENT + name(label) + padding + INDENT + verdict(label));
            label.evidence().forEach(item -> lines.add(DEEP + evidence(item)));
            label.stance().ifPresent(stance -> stance.evidence().forEach(item -> lines.add(DEEP + "stance: " + item)));
        }
    }

    /** Words first, for patterns are long: {@code "staged by Norland" ← cue: (staged|faked) by {home}}. */
    private static String evidence(String item) {
        int arrow = item.lastIndexOf(MATCHED);
        String line = arrow < 0 ? item : item.substring(arrow + MATCHED.length()) + " ← " + item.substring(0, arrow);
        int length = line.codePointCount(0, line.length());
        return length <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }

    private static String name(ExplainedLabel label) {
        return label.axis().isEmpty() ? label.label() : label.axis() + " / " + label.label();
    }

    private static String verdict(ExplainedLabel label) {
        return number(label.probability())
                + (label.accepted() ? "  accepted" : "  not accepted")
                + label.stance().map(stance -> "  " + stance(stance)).orElse("");
    }

    private static String stance(ExplainedStance stance) {
        return stance.name()
                + (stance.probability().isPresent()
                        ? " " + number(stance.probability().getAsDouble())
                        : "");
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }
}
