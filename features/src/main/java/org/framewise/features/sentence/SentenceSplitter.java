package org.framewise.features.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewise.features.sentence.layout.Boilerplate;
import org.framewise.features.sentence.layout.Layout;
import org.framewise.features.sentence.layout.Paragraph;
import org.framewise.features.sentence.scan.SentenceEnds;

/**
 * Splits a text into sentences: lines into paragraphs first, then each paragraph by the rules of writing, by OpenNLP's
 * model where the rules leave a doubt, by ICU's rules in languages that have no model. Linear in the text's length. One
 * instance per thread; models are shared by the JVM.
 */
public final class SentenceSplitter {

    private static final Pattern CODE = Pattern.compile("([A-Za-z]{2,3})(?![A-Za-z])");

    private final Map<String, SentenceEnds> ends = new HashMap<>();

    /**
     * @param text any text at all
     * @param language an ISO 639-1 code, a region after it is left aside; empty where it is unknown
     * @return the sentences in order; they do not overlap, and between them is nothing but white space
     */
    public List<Sentence> split(String text, String language) {
        SentenceEnds ends = this.ends.computeIfAbsent(base(language), SentenceEnds::new);
        SentenceCollector sentences = new SentenceCollector(text);
        for (Paragraph paragraph : Layout.paragraphs(text)) {
            sentences.begin(paragraph.from(), Boilerplate.matches(text, paragraph));
            ends.find(text, paragraph.from(), paragraph.to(), sentences::next);
            sentences.end(paragraph.to());
        }
        return sentences.collected();
    }

    /** {@code en} of {@code en-US}; empty for what is no code. */
    private static String base(String language) {
        Matcher code = CODE.matcher(language);
        return code.lookingAt() ? code.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
