package org.framewise.features.quotation.rule;

import java.util.List;
import java.util.TreeMap;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.QuotationFinder;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.speaker.ArticleVoices;

/**
 * Attribution by word lists and word order, after the patterns of Krestel, Bergler and Witte, "Minding the Source" (LREC
 * 2008). A sentence's attribution is the outermost of its quotations.
 */
public final class RuleAttributor implements Attributor, QuotationFinder {

    private final TreeMap<String, Lexicon> lexicons = new TreeMap<>();

    public RuleAttributor() {
        Lexicon.languages().forEach(language -> lexicons.put(language, Lexicon.of(language)));
    }

    @Override
    public List<Attribution> attribute(String text, List<Span> sentences, String language) {
        return voices(text, sentences, language).attributions();
    }

    @Override
    public List<Quotation> find(String text, List<Span> sentences, String language) {
        return voices(text, sentences, language).quotations();
    }

    private ArticleVoices voices(String text, List<Span> sentences, String language) {
        Lexicon lexicon = lexicons.getOrDefault(language, lexicons.get("en"));
        return new ArticleVoices(lexicon, new RuleVoices(), text, sentences);
    }
}
