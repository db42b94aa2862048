package org.framewise.features.sentence.model;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's maximum entropy model, asked about single marks. Its features reach two tokens to either side, so it is
 * shown a window of the paragraph, which keeps it linear.
 */
final class OpenNlpModel implements BoundaryModel {

    private static final int REACH = 48;

    private final MaxentModel model;
    private final SDContextGenerator features;
    private final int ends;

    OpenNlpModel(SentenceModel loaded) {
        model = loaded.getMaxentModel();
        features = loaded.getFactory().getSDContextGenerator();
        ends = model.getIndex(SentenceDetectorME.SPLIT);
    }

    @Override
    public double endsAt(String text, int from, int to, int mark, int next) {
        int begin = Math.max(from, mark - REACH);
        CharSequence window = text.substring(begin, Math.min(to, mark + REACH));
        return model.eval(features.getContext(window, mark - begin))[ends];
    }
}
