package org.framewise.features.quotation.speaker.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.word.Words;

/** Whom and what a sentence is about, so far as a later pronoun may mean it. */
public final class Subjects {

    private final Lexicon lexicon;

    public Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Its subject, and whoever has a role before the name: "the sociologist Ida Marsh". */
    public List<Mention> of(Words words) {
        Mentions mentions = new Mentions(lexicon, words, words.sentence());
        List<Mention> found = new ArrayList<>();
        named(words).map(mentions::of).filter(Mention::person).forEach(found::add);
        new Phrases(lexicon, words)
                .leading(words.size())
                .filter(phrase -> !words.at(phrase.from()).quoted() && !mentions.isSelf(phrase))
                .map(mentions::of)
                .filter(mention -> mention.refersTo().isEmpty() && isKnown(words, mention))
                .ifPresent(found::add);
        return found;
    }

    private Stream<Phrase> named(Words words) {
        return IntStream.range(0, words.size())
                .filter(i -> lexicon.source(words.lower(i)).equals("person") && isName(words, i + 1))
                .mapToObj(i -> new Phrase(words.at(i).isCapital() ? i : i + 1, nameEnd(words, i + 1)));
    }

    private static boolean isName(Words words, int index) {
        return words.at(index).isCapital() && !words.at(index).quoted();
    }

    private static int nameEnd(Words words, int from) {
        int to = from;
        while (isName(words, to)) {
            to++;
        }
        return to;
    }

    /** A single capitalised word may be a place; two are mostly a person. */
    private boolean isKnown(Words words, Mention mention) {
        Phrase phrase = mention.phrase();
        String list = lexicon.source(words.lower(phrase.last()));
        boolean thing = list.equals("document") || list.equals("organisation");
        boolean full =
                phrase.size() > 1 && IntStream.range(phrase.from(), phrase.to()).allMatch(i -> isName(words, i));
        boolean person = mention.person() && mention.kind() == SourceKind.NAMED && (full || !list.isEmpty());
        return person || !mention.person() && thing || mention.kind() == SourceKind.DOCUMENT;
    }
}
