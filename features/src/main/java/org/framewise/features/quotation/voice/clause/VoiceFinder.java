package org.framewise.features.quotation.voice.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.phrasal.PhraseReader;
import org.framewise.features.quotation.word.Words;

/** Finds the attributions that a sentence itself shows by its words and their order. */
public final class VoiceFinder {

    private final Words words;
    private final VerbReader verbs;
    private final PhraseReader others;

    public VoiceFinder(Lexicon lexicon, Words words) {
        String sentence = words.sentence();
        Phrases phrases = new Phrases(lexicon, words);
        Mentions mentions = new Mentions(lexicon, words, sentence);
        this.words = words;
        this.verbs = new VerbReader(lexicon, words, phrases, mentions, sentence.length());
        this.others = new PhraseReader(lexicon, words, phrases, mentions, sentence.length());
    }

    /** All of them, in the order of their cues; those inside another's content are nested. */
    public List<Voice> find() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int index = i;
            Optional<Voice> before = voices.isEmpty() ? Optional.empty() : Optional.of(voices.get(voices.size() - 1));
            if (!words.at(i).quoted()
                    && before.stream().noneMatch(voice -> voice.cueWords().covers(index))) {
                verbs.read(i, before)
                        .or(() -> introduced(before, index) ? Optional.empty() : others.read(index))
                        .ifPresent(voice -> add(voices, within(voices, voice)));
            }
        }
        return shared(voices).stream()
                .filter(voice -> !voice.content().isEmpty())
                .toList();
    }

    /** Whether a colon there belongs to the cue before. */
    private boolean introduced(Optional<Voice> before, int index) {
        int at = words.at(index).begin();
        return words.lower(index).equals(":")
                && before.filter(voice -> !voice.trailing() && voice.begin() >= at)
                        .isPresent();
    }

    /** "A said that B, according to C": what A said ends before C. */
    private void add(List<Voice> voices, Voice voice) {
        if (voice.trailing()) {
            int source = voice.source().phrase().size() == 0
                    ? words.size()
                    : voice.source().phrase().from();
            int front = words.endBefore(Math.min(source, voice.cueWords().from()));
            voices.replaceAll(other -> other.isTurn() ? other : upTo(other, front));
        }
        voices.add(voice);
    }

    /** An adverb inside what somebody says concerns no more than that. */
    private Voice within(List<Voice> voices, Voice voice) {
        if (voice.trailing()) {
            return voice;
        }
        int cue = words.at(voice.at()).begin();
        return voices.stream()
                .flatMap(other -> other.content().stream())
                .filter(stretch -> stretch.covers(cue) && stretch.begin() > voice.begin())
                .reduce((first, last) -> last)
                .map(outer -> voice.saying(List.of(new Stretch(outer.begin(), Math.min(voice.end(), outer.end())))))
                .orElse(voice);
    }

    /** "Smith said that A and added that B": what is said first ends where the second begins. */
    private List<Voice> shared(List<Voice> voices) {
        List<Voice> cut = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            Voice voice = voices.get(i);
            Optional<Voice> next = voices.subList(i + 1, voices.size()).stream()
                    .filter(other -> other.source() == voice.source()
                            && !other.source().text().isEmpty())
                    .findFirst();
            cut.add(next.map(other -> until(voice, other)).orElse(voice));
        }
        return cut;
    }

    private Voice until(Voice voice, Voice next) {
        return upTo(voice, words.endBefore(joint(next.cueWords().from())));
    }

    private static Voice upTo(Voice voice, int end) {
        List<Stretch> kept = voice.content().stream()
                .filter(stretch -> stretch.begin() < end)
                .map(stretch -> new Stretch(stretch.begin(), Math.min(stretch.end(), end)))
                .toList();
        return kept.isEmpty() || kept.equals(voice.content()) ? voice : voice.saying(kept);
    }

    private int joint(int from) {
        return words.at(from - 1).isMark() || from < 1 ? from : from - 1;
    }
}
