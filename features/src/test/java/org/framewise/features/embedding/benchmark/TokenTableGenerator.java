package org.framewise.features.embedding.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.lookup.TokenTable;
import org.framewise.features.embedding.onnx.Network;

/**
 * Makes the table of the static encoder: {@code TokenTableGenerator OUT}.
 *
 * <ol>
 *   <li>Each token of MiniLM's vocabulary is run through MiniLM alone, between the marks of a text's beginning and end.
 *   <li>The vectors, scaled to length 1, are turned onto their principal components, tokens counting by the root of
 *       their frequency, and the first {@value #DIMENSION} kept, each divided by the root of its deviation, so that the
 *       few directions in which all tokens differ do not drown the rest.
 *   <li>Each is weighted by its frequency p as a/(a + p), a = {@value #RARE}. The vocabulary has no counts, but after its
 *       single characters it is in the order of frequency: p is 1/rank over the sum of all (Zipf's law).
 *   <li>Rounded to bytes.
 * </ol>
 */
public final class TokenTableGenerator {

    static final int DIMENSION = 128;
    static final double RARE = 3e-4;

    private static final String VOCABULARY = "/all-minilm-l6-v2-tokenizer.json";
    private static final String UNKNOWN = "[UNK]";
    private static final long BEGIN = 101;
    private static final long END = 102;
    /** The first that is not a mark or a single character: "the". */
    private static final int FIRST_WORD = 1996;
    /** Marks and single characters: about as frequent as the hundredth word. */
    private static final int RANK_OF_CHARACTERS = 100;

    private static final int BATCH = 64;

    private TokenTableGenerator() {}

    public static void main(String[] args) throws IOException {
        List<String> vocabulary = vocabulary();
        int[] kept = IntStream.range(0, vocabulary.size())
                .filter(id -> !vocabulary.get(id).matches("\\[(unused\\d+|PAD|CLS|SEP|MASK)]"))
                .toArray();
        double[] frequencies = frequencies(kept, vocabulary.size());
        float[][] vectors = run(kept);
        float[][] reduced = reduced(vectors, frequencies);
        List<String> tokens = IntStream.of(kept).mapToObj(vocabulary::get).toList();
        reduced[tokens.indexOf(UNKNOWN)] = new float[DIMENSION];
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            TokenTable.of(tokens, reduced).write(out);
        }
    }

    private static List<String> vocabulary() throws IOException {
        try (InputStream in = TokenTableGenerator.class.getResourceAsStream(VOCABULARY)) {
            JsonNode ids = new ObjectMapper().readTree(in).at("/model/vocab");
            String[] tokens = new String[ids.size()];
            ids.properties().forEach(token -> tokens[token.getValue().asInt()] = token.getKey());
            return List.of(tokens);
        }
    }

    private static double[] frequencies(int[] ids, int size) {
        double sum =
                IntStream.rangeClosed(1, size).mapToDouble(rank -> 1.0 / rank).sum();
        return IntStream.of(ids)
                .mapToDouble(id -> id < FIRST_WORD ? RANK_OF_CHARACTERS : id - FIRST_WORD + 1)
                .map(rank -> 1 / (rank * sum))
                .toArray();
    }

    private static float[][] run(int[] ids) {
        Network network = EncoderModel.MINILM_FLOAT.network(1);
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < ids.length; from += BATCH) {
            network.run(IntStream.range(from, Math.min(ids.length, from + BATCH))
                            .mapToObj(token -> new long[] {BEGIN, ids[token], END})
                            .toList())
                    .forEach(encoded -> vectors.add(encoded.vector()));
        }
        vectors.forEach(TokenTableGenerator::scale);
        return vectors.toArray(float[][]::new);
    }

    private static void scale(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
    }

    private static float[][] reduced(float[][] vectors, double[] frequencies) {
        double[] roots = IntStream.range(0, vectors.length)
                .mapToDouble(token -> Math.sqrt(frequencies[token]))
                .toArray();
        PrincipalComponents components = PrincipalComponents.of(vectors, roots);
        float[][] reduced = new float[vectors.length][DIMENSION];
        for (int token = 0; token < vectors.length; token++) {
            double[] found = components.project(vectors[token], DIMENSION);
            double weight = RARE / (RARE + frequencies[token]);
            for (int d = 0; d < DIMENSION; d++) {
                reduced[token][d] =
                        (float) (weight * found[d] / Math.pow(components.variances()[d], 0.25));
            }
        }
        return reduced;
    }
}
