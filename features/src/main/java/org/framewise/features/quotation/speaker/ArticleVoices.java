package org.framewise.features.quotation.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.speaker.person.Speakers;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.VoiceReader;
import org.framewise.features.quotation.word.Words;

/** Who speaks where in one article. */
public final class ArticleVoices {

    private static final double ALL = 0.8;

    private final List<Line> lines;
    private final Map<Integer, Integer> spoken;
    private final boolean transcript;
    private final String text;
    private final Map<Voice, Source> speakers;
    private final Map<Integer, Integer> origins;

    public ArticleVoices(Lexicon lexicon, VoiceReader reader, String text, List<Span> sentences) {
        this.text = text;
        this.lines = new Lines(text).read(lexicon, reader, sentences);
        this.speakers = Speakers.of(
                lexicon,
                lines.stream().map(Line::words).toList(),
                lines.stream().map(Line::voices).toList());
        Inheritance inheritance = new Inheritance(lines, lexicon, own());
        this.transcript = inheritance.isTranscript();
        this.origins = inheritance.origins();
        this.spoken = new TreeMap<>(new Runs(lines, lexicon, own()).origins(origins));
        spoken.putAll(origins);
    }

    /** The words of each sentence, those in quotation marks known. */
    public static List<Words> words(String text, List<Span> sentences) {
        return new Lines(text).cut(sentences).stream().map(Line::words).toList();
    }

    private Map<Integer, Source> own() {
        Map<Integer, Source> own = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            lines.get(i).voice().ifPresent(voice -> own.put(index, speakers.get(voice)));
        }
        return own;
    }

    /** All attributions, in the order of their cues. */
    public List<Quotation> quotations() {
        return new QuotationBuilder(text, lines, speakers, origins).build();
    }

    /** The outermost attribution of each sentence. */
    public List<Attribution> attributions() {
        return IntStream.range(0, lines.size()).mapToObj(this::attribution).toList();
    }

    private Attribution attribution(int index) {
        Line line = lines.get(index);
        Optional<Voice> voice = line.voice();
        if (!spoken.containsKey(index)) {
            return Attribution.author(codePoints(line, line.text().length()));
        }
        if (spoken.get(index) != index) {
            voice = Optional.empty();
        }
        Voice said = voice.map(line::withShared).orElseGet(line::inherited);
        Source source = voice.map(speakers::get).orElseGet(() -> unmentioned(spoken.get(index)));
        return new Attribution(
                type(index, said), source, said.cue(), codePoints(line, said.begin()), codePoints(line, said.end()));
    }

    private boolean isTurn(int origin) {
        return origin != Inheritance.NOWHERE
                && lines.get(origin).voice().filter(Voice::isTurn).isPresent();
    }

    private static int codePoints(Line line, int chars) {
        return line.text().codePointCount(0, chars);
    }

    private Source unmentioned(int origin) {
        if (origin == Inheritance.NOWHERE) {
            return Source.SOMEBODY;
        }
        Source source = speakers.get(lines.get(origin).voice().orElseThrow());
        return new Source(source.kind(), source.name(), "");
    }

    private QuoteType type(int index, Voice voice) {
        Line line = lines.get(index);
        if (transcript && isTurn(spoken.get(index))) {
            return QuoteType.DIRECT;
        }
        // Where nothing says who speaks, words before the quotation are the writer's.
        double quoted = line.quotedShare(voice.cueWords().size() == 0 ? List.of(line.whole()) : voice.content());
        if (quoted >= ALL) {
            return QuoteType.DIRECT;
        }
        return quoted > 0 ? QuoteType.MIXED : QuoteType.INDIRECT;
    }
}
