package org.framewise.jobs.scoring;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;

/** Finds the words of a sentence that speak for a label. */
public final class EvidencePlaces {

    private static final String FOR = "cue: ";
    private static final String MATCHED = " → \"";

    private EvidencePlaces() {}

    /** Where the words stand that cues matched, in code points of the sentence; empty where no cue did. */
    public static List<Span> of(String sentence, List<String> evidence) {
        List<Span> places = new ArrayList<>();
        for (String item : evidence) {
            int arrow = item.lastIndexOf(MATCHED);
            if (item.startsWith(FOR) && arrow >= 0 && item.endsWith("\"")) {
                String words = item.substring(arrow + MATCHED.length(), item.length() - 1);
                int at = sentence.indexOf(words);
                if (at >= 0) {
                    int begin = sentence.codePointCount(0, at);
                    places.add(new Span(begin, begin + words.codePointCount(0, words.length())));
                }
            }
        }
        return places;
    }
}
