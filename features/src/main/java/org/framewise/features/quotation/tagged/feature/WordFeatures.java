package org.framewise.features.quotation.tagged.feature;

import org.framewise.features.quotation.tagged.sequence.Sequence;

/** What the tagger reads of each word of a sentence. */
final class WordFeatures {

    private final FeatureHash hash = new FeatureHash();

    Sequence of(WordView view, String context) {
        int[][] features = new int[view.size()][];
        int[][] edges = new int[view.size()][];
        for (int i = 0; i < view.size(); i++) {
            neighbours(view, i);
            pairs(view, i);
            surroundings(view, i, context);
            features[i] = hash.drain();
            edges(view, i);
            edges[i] = hash.drain();
        }
        return new Sequence(features, edges);
    }

    private void neighbours(WordView view, int at) {
        for (int i = -3; i <= 3; i++) {
            int template = 10 + i;
            hash.add(template, view.lower(at + i));
            hash.add(20 + template, view.speech(at + i));
            hash.add(40 + template, view.lists(at + i));
            hash.add(60 + template, String.valueOf(view.rules(at + i)));
            hash.add(80 + template, view.shape(at + i));
        }
        String lower = view.lower(at);
        hash.add(100, lower.substring(Math.max(0, lower.length() - 3)));
        hash.add(101, lower.substring(Math.max(0, lower.length() - 2)));
        hash.add(102, lower.substring(0, Math.min(4, lower.length())));
        hash.add(103);
    }

    private void pairs(WordView view, int at) {
        for (int i = -2; i <= 1; i++) {
            hash.add(110 + i, view.lower(at + i), view.lower(at + i + 1));
            hash.add(120 + i, view.speech(at + i), view.speech(at + i + 1));
            hash.add(130 + i, view.lists(at + i), view.speech(at + i + 1));
            hash.add(140 + i, String.valueOf(view.rules(at + i)), view.speech(at + i + 1));
        }
        for (int i = -2; i <= 0; i++) {
            hash.add(150 + i, view.speech(at + i), view.speech(at + i + 1), view.speech(at + i + 2));
            hash.add(155 + i, view.lower(at + i), view.lower(at + i + 1), view.lower(at + i + 2));
        }
        hash.add(160, view.lower(at), view.speech(at));
        hash.add(161, view.lower(at), String.valueOf(view.rules(at)));
    }

    private void surroundings(WordView view, int at, String context) {
        cue(view, at, -1, 170);
        cue(view, at, 1, 180);
        verb(view, at, -1, 190);
        verb(view, at, 1, 200);
        hash.add(210, context, view.shape(at));
        hash.add(211, context, String.valueOf(view.rules(at)));
        hash.add(212, context, view.speech(at));
        hash.add(213, String.valueOf(Math.min(at, 4)));
        hash.add(214, String.valueOf(Math.min(view.size() - at, 4)));
        hash.add(215, context, String.valueOf(Math.min(at, 2)));
    }

    /** The next cue of the lists on one side: which, how far, and what parts it from the word. */
    private void cue(WordView view, int at, int side, int template) {
        for (int i = at + side; i >= 0 && i < view.size(); i += side) {
            if (view.isCue(i)) {
                String far = far(Math.abs(i - at));
                hash.add(template, view.lists(i), far);
                hash.add(template + 1, view.lower(i));
                hash.add(template + 2, view.lists(i), between(view, Math.min(i, at), Math.max(i, at)), view.speech(at));
                hash.add(template + 3, String.valueOf(view.rules(i)), far);
                return;
            }
        }
        hash.add(template, "none");
    }

    private void verb(WordView view, int at, int side, int template) {
        for (int i = at + side; i >= 0 && i < view.size(); i += side) {
            if (view.isVerb(i)) {
                hash.add(template, view.lower(i), view.speech(at));
                hash.add(template + 1, view.lists(i), far(Math.abs(i - at)), view.speech(at));
                hash.add(template + 2, between(view, Math.min(i, at), Math.max(i, at)), view.speech(at));
                return;
            }
        }
        hash.add(template, "none", view.speech(at));
    }

    private static String far(int distance) {
        return distance < 5 ? String.valueOf(distance) : distance < 8 ? "5" : distance < 15 ? "8" : "15";
    }

    private static String between(WordView view, int from, int to) {
        StringBuilder marks = new StringBuilder();
        for (int i = from + 1; i < to && marks.length() < 4; i++) {
            String lower = view.lower(i);
            if (view.words().at(i).isMark()) {
                marks.append(lower);
            } else if (lower.equals("that")) {
                marks.append('t');
            }
        }
        return marks.toString();
    }

    private void edges(WordView view, int at) {
        hash.add(0);
        hash.add(1, view.lower(at));
        hash.add(2, view.speech(at), view.speech(at - 1));
        hash.add(3, String.valueOf(view.rules(at)), String.valueOf(view.rules(at - 1)));
        hash.add(4, view.lower(at - 1));
        hash.add(5, view.shape(at), view.shape(at - 1));
        hash.add(6, view.lists(at), view.lists(at - 1));
    }
}
