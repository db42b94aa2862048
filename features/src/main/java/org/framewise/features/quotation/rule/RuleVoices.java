package org.framewise.features.quotation.rule;

import java.util.List;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.VoiceReader;
import org.framewise.features.quotation.voice.clause.VoiceFinder;
import org.framewise.features.quotation.word.Words;

/** Voices by word lists and word order, sentence by sentence. */
public final class RuleVoices implements VoiceReader {

    @Override
    public List<List<Voice>> read(Lexicon lexicon, List<Words> sentences) {
        return sentences.stream()
                .map(words -> new VoiceFinder(lexicon, words).find())
                .toList();
    }
}
