package org.framewise.jobs.learn.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.MentionsReader;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.prototype.CueReader;
import org.framewise.jobs.model.prototype.FoundCue;
import org.framewise.jobs.stance.Claim;
import org.framewise.jobs.stance.ClaimReader;

/**
 * Annotated mentions as claims whose stance and speaker are learned. The label of each is given; where its words stand is
 * found by the taxonomy's cues, as it will be when articles are scored.
 */
public final class ClaimCorpus {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Example> stances = new ArrayList<>();
    private final List<Example> speakers = new ArrayList<>();
    private final Optional<CueReader> cues;
    private final ClaimReader reader = new ClaimReader();

    /** The mentions of articles; without a taxonomy nobody knows where their words stand. */
    public ClaimCorpus(List<AnnotatedArticle> articles, Optional<Taxonomy> taxonomy) {
        cues = taxonomy.map(CueReader::new);
        articles.forEach(this::add);
    }

    /** One a mention, in reading order. */
    public List<Claim> claims() {
        return claims;
    }

    /** The claims as classifiers read them. */
    public List<TextUnit> units() {
        return claims.stream().map(reader::read).toList();
    }

    /** Whether there is no mention. */
    public boolean isEmpty() {
        return claims.isEmpty();
    }

    /** What a mention's stance is. */
    public LabelledTask stances() {
        return task(stances, Mention.STANCES);
    }

    /** What kind of speaker takes it. */
    public LabelledTask speakers() {
        return task(speakers, Speaker.KINDS);
    }

    private static LabelledTask task(List<Example> examples, List<String> labels) {
        LabelledCorpus corpus =
                new LabelledCorpus(MentionsReader.FORMAT, "", Target.SENTENCE, true, labels, examples, List.of());
        return LabelledTask.of(corpus, Optional.empty());
    }

    private void add(AnnotatedArticle article) {
        List<AnnotatedSentence> sentences = article.sentences();
        List<Attribution> voices =
                Voices.of(sentences.stream().map(AnnotatedSentence::text).toList());
        for (int index = 0; index < sentences.size(); index++) {
            Example example = MentionsReader.example(article, index);
            for (Mention mention : sentences.get(index).mentions()) {
                claims.add(claim(example, article.article().language(), voices.get(index), mention.label()));
                stances.add(example(example, mention, Mention::stance));
                speakers.add(example(example, mention, taken -> taken.speaker().kind()));
            }
        }
    }

    private Claim claim(Example example, String language, Attribution voice, String label) {
        TextUnit unit = Units.of(example);
        List<Span> places = cues.stream()
                .flatMap(found -> found.read(unit).stream())
                .filter(cue -> cue.label().equals(label) && cue.weight() > 0)
                .map(FoundCue::span)
                .toList();
        return new Claim(unit, language, voice, label, places);
    }

    private static Example example(Example sentence, Mention mention, Function<Mention, String> answer) {
        return new Example(
                sentence.group(),
                sentence.unit() + ":" + mention.label(),
                sentence.text(),
                Map.of(),
                sentence.position(),
                Set.of(answer.apply(mention)),
                sentence.split(),
                sentence.event(),
                sentence.origin());
    }
}
