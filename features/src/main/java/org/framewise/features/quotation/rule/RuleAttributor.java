package org.framewise.features.quotation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Voice;

/**
 * Attribution by word lists and word order, after the patterns of Krestel, Bergler and Witte, "Minding the Source" (LREC
 * 2008). A sentence has at most one attribution, the outermost.
 */
public final class RuleAttributor implements Attributor {

    private static final double ALL = 0.8;

    private final TreeMap<String, Lexicon> lexicons = new TreeMap<>();

    public RuleAttributor() {
        Lexicon.languages().forEach(language -> lexicons.put(language, Lexicon.of(language)));
    }

    @Override
    public List<Attribution> attribute(String text, List<Span> sentences, String language) {
        Lexicon lexicon = lexicons.getOrDefault(language, lexicons.get("en"));
        List<Line> lines = new Lines(lexicon, text).read(sentences);
        Map<Integer, Source> sources = own(lines);
        new Inheritance(lines, lexicon).fill(sources);
        List<Attribution> attributions = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            attributions.add(attribution(lines.get(i), Optional.ofNullable(sources.get(i))));
        }
        return List.copyOf(attributions);
    }

    private static Map<Integer, Source> own(List<Line> lines) {
        Map<Integer, Source> sources = new TreeMap<>();
        Speakers speakers = new Speakers();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            lines.get(i).voice().ifPresent(voice -> sources.put(index, speakers.resolve(voice.source())));
        }
        return sources;
    }

    private static Attribution attribution(Line line, Optional<Source> source) {
        String text = line.text();
        int length = text.codePointCount(0, text.length());
        if (source.isEmpty()) {
            return Attribution.author(length);
        }
        Voice voice = line.voice().orElseGet(() -> Voice.inherited(text.length()));
        int begin = text.codePointCount(0, voice.begin());
        int end = text.codePointCount(0, Math.max(voice.begin(), voice.end()));
        return new Attribution(type(line, voice), source.get(), voice.cue(), begin, end);
    }

    private static QuoteType type(Line line, Voice voice) {
        double quoted = line.quotedShare(voice.begin(), voice.end());
        if (quoted >= ALL) {
            return QuoteType.DIRECT;
        }
        return quoted > 0 ? QuoteType.MIXED : QuoteType.INDIRECT;
    }
}
