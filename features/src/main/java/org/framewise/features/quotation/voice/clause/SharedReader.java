package org.framewise.features.quotation.voice.clause;

import java.util.Optional;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.weak.Weakness;
import org.framewise.features.quotation.word.Words;

/** Reads a verb whose subject stands elsewhere in the sentence. */
final class SharedReader {

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final Contents contents;
    private final VoiceMaker maker;
    private final Complement complement;

    SharedReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.contents = new Contents(lexicon, words);
        this.maker = new VoiceMaker(mentions, contents, new Weakness(lexicon, words), length);
        this.complement = new Complement(lexicon, words, contents);
    }

    /** "…, adding that …" and "… and said …", by whoever the sentence is about. */
    Optional<Voice> read(VerbGroup group, Optional<Voice> before) {
        boolean joined = lexicon.is("carries", words.lower(group.start() - 1));
        boolean shares = group.cue().isParticiple() && group.isBare() || joined;
        if (!shares || !complement.speaks(group, true)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = phrases.leading(group.index());
        Mention source = beside(group)
                .or(() -> before.map(Voice::source)
                        .filter(mention -> mention.phrase().size() > 0))
                .or(() -> subject.map(mentions::of).filter(Mention::sure))
                .orElse(Mention.PREVIOUS);
        return subject.filter(mentions::isSelf).isPresent()
                ? Optional.empty()
                : Optional.of(maker.ahead(group, source, complement.begin(group)));
    }

    /** "Donors backing the plan" and "since announcing that …, Smith". */
    private Optional<Mention> beside(VerbGroup group) {
        int last = group.start() - 1;
        if (!group.cue().isParticiple() || words.isBreak(last) || lexicon.is("joins", words.lower(last))) {
            return Optional.empty();
        }
        if (lexicon.is("prepositions", words.lower(last)) || lexicon.is("stops", words.lower(last))) {
            return contents.comma(group.next())
                    .flatMap(comma -> phrases.startingAt(comma + 1))
                    .map(mentions::of)
                    .filter(Mention::sure);
        }
        boolean owner = lexicon.is("relative", words.lower(last));
        return owner
                ? Optional.empty()
                : phrases.endingAt(last).map(mentions::of).filter(mention -> isSpeaker(mention));
    }

    /** "Smith issued a statement saying …" is Smith's, not the statement's. */
    private boolean isSpeaker(Mention mention) {
        String first = words.lower(mention.phrase().from());
        boolean indefinite = lexicon.is("indefinite", first);
        return mention.sure() ? mention.kind() != SourceKind.DOCUMENT || !indefinite : indefinite;
    }
}
