package org.framewise.jobs.report.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces. */
public final class Wrapped {

    private Wrapped() {}

    /**
     * @param indent what stands before every line but the first
     * @param width characters in a line at most, where no single word is longer
     */
    public static List<String> lines(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int begin = rest.length() - rest.stripLeading().length();
            int space = rest.lastIndexOf(' ', width);
            if (space <= begin) {
                break;
            }
            lines.add(rest.substring(0, space).stripTrailing());
            rest = indent + rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }
}
