package org.framewise.jobs.scoring;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Article;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.onnx.TextTokenizer;
import org.framewise.jobs.step.StandardEngines;

/**
 * The rate at which the shipped model scores sentences beside that at which ONNX Runtime alone runs its encoder over the same
 * sentences, already cut into tokens, by as many threads. In each round one after the other; the median round counts.
 *
 * <pre>
 * ScoringBenchmark ARTICLES.jsonl THREADS ROUNDS
 * </pre>
 */
public final class ScoringBenchmark {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    /** Something that a thread does with every so-manyth piece of the work, from its own on. */
    @FunctionalInterface
    private interface Share {
        void run(int first) throws Exception;
    }

    private ScoringBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<Article> articles = articles(Path.of(args[0]));
        int threads = Integer.parseInt(args[1]);
        ScoringPlan plan = new ScoringPlan(List.of(), List.of(), List.of(ShippedModel.files()), StandardEngines.all());
        List<ArticleScorer> scorers =
                IntStream.range(0, threads).mapToObj(thread -> plan.scorer()).toList();
        List<long[]> sentences = sentences(articles, scorers.get(0));
        try (OrtSession session = session()) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < Integer.parseInt(args[2]); round++) {
                double raw = sentences.size() / seconds(threads, first -> encode(session, sentences, first, threads));
                double scored = sentences.size()
                        / seconds(threads, first -> score(scorers.get(first), articles, first, threads));
                ratios.add(scored / raw);
                System.out.printf(
                        Locale.ROOT,
                        "encoder alone %.0f sentences/s, scored %.0f sentences/s, ratio %.3f%n",
                        raw,
                        scored,
                        scored / raw);
            }
            System.out.printf(
                    Locale.ROOT,
                    "median ratio %.3f%n",
                    ratios.stream().sorted().toList().get(ratios.size() / 2));
        }
    }

    private static List<Article> articles(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode fields = json.readTree(line);
            String text = fields.path("text").asText();
            articles.add(new Article(fields.path("id").asText(), "", Optional.empty(), "", text, "en", "", ""));
        }
        return articles;
    }

    /** Those that are scored. */
    private static List<long[]> sentences(List<Article> articles, ArticleScorer scorer) {
        TextTokenizer tokenizer = EncoderModel.BGE_SMALL.tokenizer();
        return articles.stream()
                .flatMap(article -> scorer.score(article).sentences().stream())
                .filter(sentence -> !sentence.boilerplate())
                .map(sentence -> tokenizer.ids(sentence.text()))
                .toList();
    }

    private static OrtSession session() throws IOException, OrtException {
        try (InputStream file = EncoderModel.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            return ENVIRONMENT.createSession(file.readAllBytes(), options);
        }
    }

    private static void encode(OrtSession session, List<long[]> sentences, int first, int step) throws OrtException {
        for (int i = first; i < sentences.size(); i += step) {
            long[] ids = sentences.get(i);
            Map<String, OnnxTensor> inputs = new HashMap<>();
            IntFunction<long[]> all = value ->
                    IntStream.range(0, ids.length).mapToLong(token -> value).toArray();
            inputs.put("input_ids", OnnxTensor.createTensor(ENVIRONMENT, new long[][] {ids}));
            inputs.put("attention_mask", OnnxTensor.createTensor(ENVIRONMENT, new long[][] {all.apply(1)}));
            inputs.put("token_type_ids", OnnxTensor.createTensor(ENVIRONMENT, new long[][] {all.apply(0)}));
            try (OrtSession.Result result = session.run(inputs)) {
                result.get(0);
            } finally {
                inputs.values().forEach(OnnxTensor::close);
            }
        }
    }

    private static void score(ArticleScorer scorer, List<Article> articles, int first, int step) {
        for (int i = first; i < articles.size(); i += step) {
            scorer.score(articles.get(i));
        }
    }

    private static double seconds(int threads, Share share) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                running.add(pool.submit(() -> {
                    share.run(first);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }
}
