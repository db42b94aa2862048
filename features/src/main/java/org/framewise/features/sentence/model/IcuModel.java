package org.framewise.features.sentence.model;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** ICU's sentence breaks (Unicode Standard Annex 29) as a model that knows no shades. */
final class IcuModel implements BoundaryModel {

    private static final int REACH = 48;

    private final BreakIterator breaks;

    IcuModel(String language) {
        breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    }

    @Override
    public double endsAt(String text, int from, int to, int mark, int next) {
        int begin = Math.max(from, mark - REACH);
        breaks.setText(text.substring(begin, Math.min(to, next + REACH)));
        return breaks.isBoundary(next - begin) ? 1 : 0;
    }
}
