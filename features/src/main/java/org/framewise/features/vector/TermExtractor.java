package org.framewise.features.vector;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.hash.TermHash;
import org.framewise.features.text.TextUnit;
import org.framewise.features.token.Folding;

/** Takes the terms of every block from a unit. A pure function of the unit; thread-safe. */
public final class TermExtractor implements Serializable {

    private final List<FeatureBlock> blocks;
    private final EmbeddingReader embeddings;

    /** @param encoder makes the embeddings that blocks are of, if any */
    public TermExtractor(List<FeatureBlock> blocks, TextEncoder encoder) {
        this.blocks = List.copyOf(blocks);
        this.embeddings = new EmbeddingReader(encoder);
    }

    public List<FeatureBlock> blocks() {
        return blocks;
    }

    /** Term counts, one entry a block. */
    public List<TermValues> extract(TextUnit unit) {
        return blocks.stream().map(block -> count(unit, block)).toList();
    }

    private TermValues count(TextUnit unit, FeatureBlock block) {
        if (block.terms().dense()) {
            String text = text(unit, block);
            return TermValues.dense(text.isBlank() ? new float[0] : embeddings.read(text, block.terms()));
        }
        Keys keys = new Keys();
        read(unit, block, keys);
        return TermValues.counted(keys.found, keys.length);
    }

    /** What stands behind the columns of a unit's vector, for people: the term in quotes, after its channel if not its own. */
    public Map<Integer, String> names(TextUnit unit, Vocabulary vocabulary) {
        Map<Integer, String> names = new HashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            int block = b;
            String channel = blocks.get(b).channel().equals(FeatureBlock.TEXT)
                    ? ""
                    : blocks.get(b).channel() + ": ";
            read(unit, blocks.get(b), (key, text, begin, end) -> {
                int column = vocabulary.column(block, key);
                if (column >= 0) {
                    names.putIfAbsent(column, channel + '"' + text.subSequence(begin, end) + '"');
                }
            });
        }
        return names;
    }

    /** Shows every term of one block to {@code sink}, repeated as often as it occurs. */
    static void read(TextUnit unit, FeatureBlock block, TermSink sink) {
        String text = text(unit, block);
        long salt = TermHash.start(block.key());
        if (text.isEmpty()) {
            return;
        }
        switch (block.terms()) {
            case WORDS -> NgramReader.words(text, salt, sink);
            case CHARACTERS -> NgramReader.characters(text, salt, sink);
            case LATIN -> NgramReader.characters(Folding.latin(text), salt, sink);
            case CONCEPTS -> ConceptReader.read(text, salt, sink);
            case NAMES -> NgramReader.names(text, salt, sink);
            case SURFACE -> SurfaceReader.read(unit, text, salt, sink);
            case EMBEDDING, SENTENCES, LAYERS, TOKENS, PLACES -> {} // its dimensions have no words of their own to show
        }
    }

    static String text(TextUnit unit, FeatureBlock block) {
        return block.channel().equals(FeatureBlock.TEXT)
                ? unit.text()
                : unit.context().getOrDefault(block.channel(), "");
    }

    private static final class Keys implements TermSink {

        private int[] found = new int[256];
        private int length;

        @Override
        public void accept(int key, CharSequence text, int begin, int end) {
            if (length == found.length) {
                found = Arrays.copyOf(found, 2 * length);
            }
            found[length++] = key;
        }
    }
}
