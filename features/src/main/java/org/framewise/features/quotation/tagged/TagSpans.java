package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.quotation.phrase.Phrase;

/** The stretches of words that a sentence's tags mark. */
record TagSpans(List<Phrase> sources, List<Phrase> cues, List<Phrase> contents) {

    static TagSpans of(int[] tags) {
        TagSpans spans = new TagSpans(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int from = 0;
        for (int i = 1; i <= tags.length; i++) {
            if (i == tags.length || Tag.of(tags[i]).begins() || part(tags, i) != part(tags, from)) {
                spans.add(part(tags, from), new Phrase(from, i));
                from = i;
            }
        }
        return spans;
    }

    private static char part(int[] tags, int index) {
        return Tag.of(tags[index]).part();
    }

    private void add(char part, Phrase phrase) {
        switch (part) {
            case 's' -> sources.add(phrase);
            case 'q' -> cues.add(phrase);
            case 'c' -> contents.add(phrase);
            default -> {}
        }
    }
}
