package org.framewise.features.quotation.voice.clause;

import java.util.List;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.weak.Weakness;

/** Makes the voice of a verb that was read, ahead of its content or behind. */
final class VoiceMaker {

    private final Mentions mentions;
    private final Contents contents;
    private final Weakness weakness;
    private final int length;

    VoiceMaker(Mentions mentions, Contents contents, Weakness weakness, int length) {
        this.weakness = weakness;
        this.mentions = mentions;
        this.contents = contents;
        this.length = length;
    }

    /** The cue stands ahead of its content. */
    Voice ahead(VerbGroup group, Mention source, int begin) {
        int end = Math.max(begin, contents.end(group.index(), length));
        return voice(group, source, List.of(new Stretch(begin, end)), false);
    }

    /** Cue and source, the first of which is at {@code from}, stand behind their content. */
    Voice behind(VerbGroup group, Mention source, int from) {
        int to = Math.max(group.next(), source.phrase().to());
        return voice(group, source, contents.around(from, to, length), true);
    }

    private Voice voice(VerbGroup group, Mention source, List<Stretch> content, boolean trailing) {
        Cue cue = new Cue(mentions.text(new Phrase(group.index(), group.next())), group.force());
        Phrase cueWords = new Phrase(group.start(), group.next());
        return new Voice(cue, source, group.index(), cueWords, content, trailing, weakness.of(group, source));
    }
}
