package org.framewise.features.quotation.voice;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** Finds the attributions that sentences show themselves. Immutable. */
public interface VoiceReader extends Serializable {

    /**
     * @param sentences an article's sentences in order
     * @return the voices of each, in the order of their cues; a voice without a cue is content whose speaker another
     *     sentence names
     */
    List<List<Voice>> read(Lexicon lexicon, List<Words> sentences);
}
