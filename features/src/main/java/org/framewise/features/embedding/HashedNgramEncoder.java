package org.framewise.features.embedding;

import org.framewise.features.hash.TermHash;
import org.framewise.features.token.FunctionWords;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/**
 * A text as its words, its pairs of words and the 3- and 4-letter pieces of its words, hashed with sign into a fixed
 * number of buckets and scaled to length 1. Needs no model and no training; what it compares is wording, not meaning.
 *
 * @param dimension number of buckets
 * @see <a href="https://arxiv.org/abs/0902.2206">Weinberger et al., Feature Hashing for Large Scale Multitask
 *     Learning</a>
 */
public record HashedNgramEncoder(int dimension) implements TextEncoder {

    static final String ID = "ngrams";

    /** Few enough for a page of prototypes to stay in cache, enough for a sentence's hundred features to keep apart. */
    public static final int DIMENSION = 1024;

    private static final double WORD = 1;
    private static final double PAIR = 0.5;
    private static final double PIECE = 0.25;
    /** Grammar says little about the subject. */
    private static final double FUNCTION_WORD = 0.1;

    public HashedNgramEncoder {
        if (dimension < 2) {
            throw new IllegalArgumentException("an encoder needs 2 buckets or more, not " + dimension);
        }
    }

    public HashedNgramEncoder() {
        this(DIMENSION);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String identity() {
        return "hashed n-grams, " + dimension + " buckets";
    }

    @Override
    public float[] encode(String text) {
        float[] vector = new float[dimension];
        String previous = "";
        for (Token token : Tokens.of(text).all()) {
            addWord(vector, token.folded());
            addPair(vector, previous, token.folded());
            previous = token.folded();
        }
        return scaled(vector);
    }

    private void addWord(float[] vector, String word) {
        boolean content = !FunctionWords.contains(word);
        add(vector, "w", word, 0, word.length(), content ? WORD : FUNCTION_WORD);
        if (content) {
            addPieces(vector, '<' + word + '>');
        }
    }

    private void addPair(float[] vector, String previous, String word) {
        if (!previous.isEmpty()) {
            String pair = previous + ' ' + word;
            boolean empty = FunctionWords.contains(word) && FunctionWords.contains(previous);
            add(vector, "p", pair, 0, pair.length(), empty ? FUNCTION_WORD : PAIR);
        }
    }

    private void addPieces(float[] vector, String word) {
        for (int length = 3; length <= 4; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                add(vector, "c", word, from, from + length, PIECE);
            }
        }
    }

    private void add(float[] vector, String kind, String text, int from, int to, double weight) {
        int hash = TermHash.key(TermHash.extend(TermHash.start(kind), text, from, to));
        vector[(hash >>> 1) % dimension] += (float) ((hash & 1) == 0 ? weight : -weight);
    }

    private static float[] scaled(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
