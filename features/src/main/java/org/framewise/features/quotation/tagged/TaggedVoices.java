package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.tagged.feature.ArticleSequences;
import org.framewise.features.quotation.tagged.sequence.Sequence;
import org.framewise.features.quotation.tagged.sequence.SequenceModel;
import org.framewise.features.quotation.voice.Stretch;
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
        ArticleSequences article = new ArticleSequences(lexicon, sentences);
        List<Sequence> sequences = article.read();
        List<List<Voice>> voices = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Words words = sentences.get(i);
            TagSpans spans = TagSpans.of(model.tag(sequences.get(i)));
            List<Voice> tagged = new VoiceAssembler(lexicon, words, spans).voices();
            voices.add(Stream.concat(tagged.stream(), nested(words, tagged, article.rules(i)).stream())
                    .sorted(Comparator.comparingInt(Voice::at))
                    .toList());
        }
        return voices;
    }

    /** The texts it learned from mark the outermost attribution; what the rules hear within one is added. */
    private static List<Voice> nested(Words words, List<Voice> tagged, List<Voice> rules) {
        return rules.stream()
                .filter(voice ->
                        tagged.stream().noneMatch(other -> other.cueWords().covers(voice.at())))
                .flatMap(voice -> tagged.stream()
                        .filter(outer -> outer.cueWords().size() > 0)
                        .flatMap(outer -> outer.content().stream())
                        .filter(stretch ->
                                stretch.covers(words.at(voice.at()).begin()) && stretch.begin() <= voice.begin())
                        .limit(1)
                        .map(stretch -> voice.saying(
                                List.of(new Stretch(voice.begin(), Math.min(voice.end(), stretch.end()))))))
                .filter(voice -> !voice.content().isEmpty())
                .toList();
    }
}
