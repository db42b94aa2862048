package org.framewise.features.quotation.tagged;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.brat.MarkedText;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.speaker.ArticleVoices;
import org.framewise.features.quotation.tagged.feature.ArticleSequences;
import org.framewise.features.quotation.tagged.sequence.PerceptronTrainer;
import org.framewise.features.quotation.tagged.sequence.Sequence;
import org.framewise.features.quotation.tagged.sequence.TaggedSequence;
import org.framewise.features.quotation.word.Words;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.sentence.SentenceSplitter;

/** Trains a {@link TaggedAttributor} on marked English texts. */
public final class TaggerTrainer {

    private static final int BITS = 20;
    private static final int ROUNDS = 8;

    private final Lexicon lexicon = Lexicon.of("en");
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final long seed;

    public TaggerTrainer(long seed) {
        this.seed = seed;
    }

    /** The attributor learned from the texts; a text that two people marked teaches twice. */
    public TaggedAttributor train(List<MarkedText> texts) {
        List<TaggedSequence> sentences = new ArrayList<>();
        for (MarkedText text : texts) {
            sentences.addAll(sentences(text));
        }
        PerceptronTrainer trainer = new PerceptronTrainer(Tag.values().length, BITS, ROUNDS, seed);
        return new TaggedAttributor(trainer.train(sentences));
    }

    private List<TaggedSequence> sentences(MarkedText marked) {
        List<Span> spans =
                splitter.split(marked.text(), "en").stream().map(Sentence::span).toList();
        List<Words> words = ArticleVoices.words(marked.text(), spans);
        List<Sequence> sequences = new ArticleSequences(lexicon, words).read();
        GoldTags gold = new GoldTags(marked);
        List<TaggedSequence> tagged = new ArrayList<>();
        for (int i = 0; i < sequences.size(); i++) {
            tagged.add(new TaggedSequence(
                    sequences.get(i), gold.of(words.get(i), spans.get(i).begin())));
        }
        return tagged;
    }
}
