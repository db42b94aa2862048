package org.framewise.features.sentence.model;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** ICU's sentence breaks (Unicode Standard Annex 29) as a model that is never certain. */
final class IcuModel implements BoundaryModel {

    private static final int REACH = 48;
    private static final double PROBABLE = 0.5;

    private final BreakIterator breaks;

    IcuModel(String language) {
        breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    }

    @Override
    public double endsAt(String text, int from, int to, int mark, int next) {
        int begin = Math.max(from, mark - REACH);
        breaks.setText(text.substring(begin, Math.min(to, next + REACH)));
        return breaks.isBoundary(next - begin) ? PROBABLE : 0;
    }
}
