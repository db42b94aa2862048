package org.framewise.features.quotation.tagged.feature;

import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.rule.RuleVoices;
import org.framewise.features.quotation.tagged.sequence.Sequence;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Words;

/** What the tagger reads of each sentence of an article. */
public final class ArticleSequences {

    private final Lexicon lexicon;
    private final List<Words> sentences;
    private final List<List<Voice>> voices;
    private final SpeechTags speech = new SpeechTags();

    public ArticleSequences(Lexicon lexicon, List<Words> sentences) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.voices = new RuleVoices().read(lexicon, sentences);
    }

    /** What the rules hear in a sentence. */
    public List<Voice> rules(int sentence) {
        return voices.get(sentence);
    }

    /** One sequence a sentence. */
    public List<Sequence> read() {
        WordFeatures features = new WordFeatures();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> features.of(
                        new WordView(lexicon, sentences.get(i), speech.of(sentences.get(i)), voices.get(i)),
                        state(i - 1) + state(i) + state(i + 1)))
                .toList();
    }

    /** Whether the sentence opens and ends in a quotation, and whether the rules hear somebody in front or behind. */
    private String state(int index) {
        if (index < 0 || index >= sentences.size()) {
            return "|-";
        }
        Words words = sentences.get(index);
        String voice = voices.get(index).stream()
                .findFirst()
                .map(found -> found.trailing() ? "t" : "l")
                .orElse("n");
        return (words.at(0).quoted() ? "|q" : "|x")
                + (words.at(words.size() - 1).quoted() ? "q" : "x")
                + voice;
    }
}
