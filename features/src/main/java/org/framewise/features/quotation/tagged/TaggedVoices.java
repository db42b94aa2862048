package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.tagged.sequence.Sequence;
import org.framewise.features.quotation.tagged.sequence.SequenceModel;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.VoiceReader;
import org.framewise.features.quotation.word.Words;

/** Voices by a learned tagger. */
final class TaggedVoices implements VoiceReader {

    private final SequenceModel model;

    TaggedVoices(SequenceModel model) {
        this.model = model;
    }

    @Override
    public List<List<Voice>> read(Lexicon lexicon, List<Words> sentences) {
        List<Sequence> sequences = new ArticleSequences(lexicon, sentences).read();
        List<List<Voice>> voices = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            TagSpans spans = TagSpans.of(model.tag(sequences.get(i)));
            voices.add(new VoiceAssembler(lexicon, sentences.get(i), spans).voices());
        }
        return voices;
    }
}
