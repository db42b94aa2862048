package org.framewise.features.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;

/** Joins what is said over several sentences and gives it all in code points of the article. */
final class QuotationBuilder {

    private final List<Line> lines;
    private final Map<Voice, Source> speakers;
    private final Map<Integer, Integer> origins;
    private final CodePoints places;

    QuotationBuilder(String text, List<Line> lines, Map<Voice, Source> speakers, Map<Integer, Integer> origins) {
        this.places = new CodePoints(text);
        this.lines = lines;
        this.speakers = speakers;
        this.origins = origins;
    }

    List<Quotation> build() {
        Map<Integer, List<Span>> runOn = runOn();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (Voice voice : line.voices()) {
                boolean main = line.voice().filter(other -> other == voice).isPresent();
                List<Span> more = main ? runOn.getOrDefault(i, List.of()) : List.of();
                if (voice.cueWords().size() > 0) {
                    quotations.add(quotation(line, voice, more));
                }
            }
        }
        List<Span> nobodys = runOn.getOrDefault(Inheritance.NOWHERE, List.of());
        nobodys.forEach(content -> quotations.add(
                new Quotation(Source.SOMEBODY, CueForce.NONE, List.of(), List.of(), List.of(content), 0)));
        return List.copyOf(quotations);
    }

    /** What sentences that do not say who speaks add, by the sentence that does. */
    private Map<Integer, List<Span>> runOn() {
        Map<Integer, List<Span>> runOn = new TreeMap<>();
        origins.forEach((index, origin) -> {
            if (!index.equals(origin)) {
                Line line = lines.get(index);
                runOn.computeIfAbsent(origin, key -> new ArrayList<>())
                        .addAll(spans(line, line.inherited().content()));
            }
        });
        return runOn;
    }

    private Quotation quotation(Line line, Voice voice, List<Span> more) {
        List<Span> content = new ArrayList<>(spans(line, voice.content()));
        content.addAll(more);
        content.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return new Quotation(
                speakers.get(voice),
                voice.cue().force(),
                words(line, voice.source().phrase()),
                words(line, voice.cueWords()),
                content,
                line.depth(voice));
    }

    private List<Span> words(Line line, Phrase phrase) {
        if (phrase.size() == 0) {
            return List.of();
        }
        int begin = line.words().at(phrase.from()).begin();
        int end = line.words().at(phrase.last()).end();
        return spans(line, List.of(new Stretch(begin, end)));
    }

    private List<Span> spans(Line line, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> places.span(line.begin() + stretch.begin(), line.begin() + stretch.end()))
                .toList();
    }
}
