package org.framewise.jobs.model.neural.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.features.sentence.SentenceSplitter;

/**
 * A corpus as vectors by bge-small. A sentence is one item: its own vector, {@value #ARTICLE} of its article's mean and
 * {@value #NEIGHBOURS} of the mean of the sentences beside it. An article is a bag of its sentences.
 */
final class DenseBags {

    private static final float NEIGHBOURS = 0.5f;
    private static final float ARTICLE = 0.3f;
    /** Of all inputs of a network of many inputs: with louder ones it learns the training units by heart sooner. */
    private static final float LOUDNESS = 0.5f;

    private final SentenceEncoder encoder = SentenceEncoder.shared(EncoderModel.BGE_SMALL);

    /** The same weights for a network, which standardises its inputs. */
    static float[] emphasis(int inputs) {
        float[] emphasis = new float[inputs];
        int width = SentenceEncoder.shared(EncoderModel.BGE_SMALL).dimension();
        for (int i = 0; i < inputs; i++) {
            emphasis[i] = LOUDNESS * (i < width ? 1 : i < 2 * width ? ARTICLE : NEIGHBOURS);
        }
        return emphasis;
    }

    List<float[][]> of(LabelledCorpus corpus) {
        if (corpus.target() == Target.SENTENCE) {
            return withSurroundings(corpus.examples());
        }
        SentenceSplitter splitter = new SentenceSplitter();
        return corpus.examples().stream()
                .map(example -> splitter.split(example.text(), "en").stream()
                        .map(sentence -> encoder.encode(sentence.of(example.text())))
                        .toArray(float[][]::new))
                .toList();
    }

    private List<float[][]> withSurroundings(List<Example> examples) {
        Map<String, List<float[]>> articles = new HashMap<>();
        for (Example example : examples) {
            articles.computeIfAbsent(example.group(), id -> new ArrayList<>()).add(encoder.encode(example.text()));
        }
        Map<String, float[]> means = new HashMap<>();
        articles.forEach((id, vectors) -> means.put(id, mean(vectors)));
        Map<String, Integer> places = new HashMap<>();
        List<float[][]> bags = new ArrayList<>();
        for (Example example : examples) {
            int at = places.merge(example.group(), 1, Integer::sum) - 1;
            List<float[]> own = articles.get(example.group());
            bags.add(new float[][] {joined(own.get(at), means.get(example.group()), beside(own, at))});
        }
        return bags;
    }

    private static float[] beside(List<float[]> sentences, int at) {
        List<float[]> beside = new ArrayList<>();
        if (at > 0) {
            beside.add(sentences.get(at - 1));
        }
        if (at + 1 < sentences.size()) {
            beside.add(sentences.get(at + 1));
        }
        return beside.isEmpty() ? new float[sentences.get(at).length] : mean(beside);
    }

    private static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    private static float[] joined(float[] own, float[] article, float[] beside) {
        float[] joined = new float[3 * own.length];
        for (int i = 0; i < own.length; i++) {
            joined[i] = own[i];
            joined[own.length + i] = ARTICLE * article[i];
            joined[2 * own.length + i] = NEIGHBOURS * beside[i];
        }
        return joined;
    }
}
