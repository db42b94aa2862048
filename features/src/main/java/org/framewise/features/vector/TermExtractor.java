package org.framewise.features.vector;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.framewise.features.text.TextUnit;

/** Takes the terms of every block from a unit. A pure function of the unit; thread-safe. */
public final class TermExtractor implements Serializable {

    private final List<FeatureBlock> blocks;

    public TermExtractor(List<FeatureBlock> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    public List<FeatureBlock> blocks() {
        return blocks;
    }

    /** Term counts, one entry a block. */
    public List<TermCounts> extract(TextUnit unit) {
        return blocks.stream().map(block -> count(unit, block)).toList();
    }

    private static TermCounts count(TextUnit unit, FeatureBlock block) {
        Keys keys = new Keys();
        read(unit, block, keys);
        return TermCounts.of(keys.found, keys.length);
    }

    /** Shows every term of one block to {@code sink}, repeated as often as it occurs. */
    static void read(TextUnit unit, FeatureBlock block, TermSink sink) {
        String text = block.channel().equals(FeatureBlock.TEXT)
                ? unit.text()
                : unit.context().getOrDefault(block.channel(), "");
        long salt = TermHash.start(block.key());
        if (text.isEmpty()) {
            return;
        }
        switch (block.terms()) {
            case WORDS -> NgramReader.words(text, salt, sink);
            case CHARACTERS -> NgramReader.characters(text, salt, sink);
            case SURFACE -> SurfaceReader.read(unit, text, salt, sink);
        }
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
