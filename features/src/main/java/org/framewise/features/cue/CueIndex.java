package org.framewise.features.cue;

import java.util.BitSet;
import java.util.List;
import org.framewise.features.token.Token;
import org.framewise.features.token.Tokens;

/** Many patterns, arranged so that a sentence meets only those that share a telling word with it. */
public final class CueIndex {

    private final AnchorTree tree = new AnchorTree();
    private final BitSet always = new BitSet();

    public CueIndex(List<CuePattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            int pattern = i;
            Anchor.of(patterns.get(i).node())
                    .ifPresentOrElse(
                            anchors -> anchors.forEach(anchor -> tree.add(anchor, pattern)), () -> always.set(pattern));
        }
    }

    /** The patterns that may match, by their place in the list; all others cannot. */
    public BitSet candidates(Tokens tokens) {
        BitSet patterns = (BitSet) always.clone();
        for (Token token : tokens.all()) {
            tree.collect(token.folded(), patterns);
        }
        return patterns;
    }
}
