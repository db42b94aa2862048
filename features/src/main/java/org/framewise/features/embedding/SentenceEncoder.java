package org.framewise.features.embedding;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.features.embedding.onnx.Batches;
import org.framewise.features.embedding.onnx.Encoded;
import org.framewise.features.embedding.onnx.Network;
import org.framewise.features.embedding.onnx.TextTokenizer;
import org.framewise.features.memo.Memo;

/**
 * Sentence embeddings by a transformer in ONNX Runtime. One session a JVM, source and number of threads, safe to share;
 * what travels is the source's name. Texts longer than {@value #MOST_TOKENS} tokens are cut, and {@link #cut()} counts
 * them.
 *
 * <p>Models in 32 bits encode many texts in batches of about the same length; a vector from a batch is within 1e-5 of the
 * one that the text gets alone. Models in 8 bits scale their activations by all that is in a batch, so they get one text
 * at a time.
 */
public final class SentenceEncoder implements TextEncoder {

    static final int MOST_TOKENS = 256;

    /**
     * Numbers, 64 MB of them: some 400 sentences. A sentence is read by several classifiers, as its neighbours' neighbour,
     * and as part of its article.
     */
    private static final long KEPT = 16_000_000;

    private static final Map<Name, SentenceEncoder> SHARED = new HashMap<>();

    private final Name name;
    private final transient TextTokenizer tokenizer;
    private final transient Network network;
    private final transient Memo<String, Encoded> kept = new Memo<>(KEPT, Encoded::size);

    /** Once a JVM, as it takes reading the files through. */
    private transient String identity;

    private record Name(EncoderSource source, int threads) implements Serializable {

        private Object readResolve() {
            return shared(source, threads);
        }
    }

    private SentenceEncoder(Name name) {
        this.name = name;
        tokenizer = name.source().tokenizer();
        network = name.source().network(name.threads());
    }

    /** The one encoder of this JVM for a source, opened when it is first asked for; one thread a run, as tasks run side by side. */
    public static SentenceEncoder shared(EncoderSource source) {
        return shared(source, 1);
    }

    /**
     * As above, for callers that have the processor to themselves.
     *
     * @param threads of one run of the network, 1 or more
     * @throws org.framewise.datasets.BadInputException if the source's files are missing or not those of an encoder
     */
    public static synchronized SentenceEncoder shared(EncoderSource source, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("an encoder needs 1 thread or more, not " + threads);
        }
        return SHARED.computeIfAbsent(new Name(source, threads), SentenceEncoder::new);
    }

    /** The encoder of a folder; see {@link EncoderFolder#of}. */
    public static SentenceEncoder open(Path folder) {
        return shared(EncoderFolder.of(folder));
    }

    private Object writeReplace() {
        return name;
    }

    /** How many texts were too long for any of this JVM's encoders, and were cut. */
    public static synchronized long cutByAll() {
        return SHARED.values().stream().mapToLong(SentenceEncoder::cut).sum();
    }

    /** What people should know where texts were cut. */
    public static String warning(long cut) {
        return cut
                + " sentences or passages were longer than the encoder reads; what stands behind its most tokens was left out";
    }

    public EncoderSource source() {
        return name.source();
    }

    @Override
    public String id() {
        return source().id();
    }

    @Override
    public synchronized String identity() {
        if (identity == null) {
            identity = source().identity();
        }
        return identity;
    }

    /** How many of the texts that were run so far in this JVM were longer than {@value #MOST_TOKENS} tokens. */
    @Override
    public long cut() {
        return tokenizer.cut();
    }

    @Override
    public int dimension() {
        return network.dimension();
    }

    @Override
    public float[] encode(String text) {
        return text.isBlank() ? new float[dimension()] : encoded(text).vector().clone();
    }

    @Override
    public boolean layered() {
        return network.layers() > 0;
    }

    @Override
    public int layersDimension() {
        return Math.max(1, network.layers()) * dimension();
    }

    /**
     * The means over the text's tokens of the inner layers that the network shows, each of length 1, one after the other: they
     * tell more of how a text is written, the last layer more of what it is about (Tenney et al. 2019, "BERT rediscovers the
     * classical NLP pipeline"). The text's vector where the network shows none.
     */
    @Override
    public float[] encodeLayers(String text) {
        if (network.layers() == 0) {
            return encode(text);
        }
        return text.isBlank() ? new float[layersDimension()] : encoded(text).joinedLayers();
    }

    @Override
    public int tokenDimension() {
        return (network.layers() - network.layers() / 2 + 1) * dimension();
    }

    /**
     * A vector for each token of the text, the marks of its beginning and end too: its states in the later ones of the inner
     * layers that the network shows, then in the last, each of length 1. A blank text has one token, of zeros.
     */
    @Override
    public float[][] encodeTokens(String text) {
        return text.isBlank()
                ? new float[1][tokenDimension()]
                : encoded(text).tokens().clone();
    }

    private Encoded encoded(String text) {
        return kept.get(text, this::run);
    }

    private Encoded run(String text) {
        return network.run(List.of(tokenizer.ids(text))).get(0).scaled(Cosine::unit);
    }

    @Override
    public List<float[]> encodeAll(List<String> texts) {
        if (!source().batches()) {
            return TextEncoder.super.encodeAll(texts);
        }
        float[][] vectors = new float[texts.size()][dimension()];
        int[] speaking = IntStream.range(0, texts.size())
                .filter(text -> !texts.get(text).isBlank())
                .toArray();
        List<long[]> ids = Arrays.stream(speaking)
                .mapToObj(text -> tokenizer.ids(texts.get(text)))
                .toList();
        for (List<Integer> batch : Batches.of(ids)) {
            List<Encoded> found = network.run(batch.stream().map(ids::get).toList());
            for (int row = 0; row < found.size(); row++) {
                vectors[speaking[batch.get(row)]] = Cosine.unit(found.get(row).vector());
            }
        }
        return List.of(vectors);
    }
}
