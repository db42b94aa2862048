package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.voice.CueReading;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Words;

/** Joins tagged sources, cues and contents of one sentence into voices: each part goes with the nearest cue. */
final class VoiceAssembler {

    private final Lexicon lexicon;
    private final Words words;
    private final TagSpans spans;
    private final Mentions mentions;

    VoiceAssembler(Lexicon lexicon, Words words, TagSpans spans) {
        this.lexicon = lexicon;
        this.words = words;
        this.spans = spans;
        this.mentions = new Mentions(lexicon, words, words.sentence());
    }

    List<Voice> voices() {
        if (spans.cues().isEmpty()) {
            return spans.contents().isEmpty() ? List.of() : List.of(withoutCue());
        }
        List<Voice> voices = new ArrayList<>();
        for (Phrase cue : spans.cues()) {
            List<Phrase> own = spans.contents().stream()
                    .filter(content -> nearest(spans.cues(), content).get() == cue)
                    .toList();
            List<Phrase> content =
                    own.isEmpty() ? nearest(spans.contents(), cue).stream().toList() : own;
            if (!content.isEmpty()) {
                voices.add(voice(cue, content));
            }
        }
        return voices;
    }

    private Voice withoutCue() {
        return new Voice(Cue.NONE, Mention.PREVIOUS, 0, Phrase.NONE, stretches(spans.contents()), false);
    }

    private Voice voice(Phrase cue, List<Phrase> content) {
        CueReading reading = CueReading.of(lexicon, words, cue);
        Mention source = nearest(spans.sources(), cue).map(mentions::of).orElse(Mention.NOBODY);
        boolean trailing = content.get(0).from() < cue.from();
        return new Voice(reading.cue(), source, reading.at(), cue, stretches(content), trailing);
    }

    private List<Stretch> stretches(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> new Stretch(
                        words.at(phrase.from()).begin(), words.at(phrase.last()).end()))
                .toList();
    }

    private Optional<Phrase> nearest(List<Phrase> candidates, Phrase to) {
        return candidates.stream().min(Comparator.comparingInt(candidate -> distance(candidate, to)));
    }

    /** The words between, those of sources left out. */
    private int distance(Phrase a, Phrase b) {
        int from = Math.min(a.to(), b.to());
        int to = Math.max(a.from(), b.from());
        int sources = Stream.of(spans.sources())
                .flatMap(List::stream)
                .filter(source -> source != a && source.from() >= from && source.to() <= to)
                .mapToInt(Phrase::size)
                .sum();
        return to - from - sources;
    }
}
