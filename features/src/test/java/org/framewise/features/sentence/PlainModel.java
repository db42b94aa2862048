package org.framewise.features.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** What everybody gets without this project: OpenNLP's English model as it comes, line by line. */
final class PlainModel {

    private final SentenceDetectorME detector;

    PlainModel() throws IOException {
        try (InputStream in = PlainModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            detector = new SentenceDetectorME(new SentenceModel(in));
        }
    }

    /** Begin and end in UTF-16 units, two entries a sentence. */
    List<int[]> split(String text) {
        List<int[]> sentences = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            for (Span span : detector.sentPosDetect(text.substring(from, to))) {
                sentences.add(new int[] {from + span.getStart(), from + span.getEnd()});
            }
        }
        return sentences;
    }
}
