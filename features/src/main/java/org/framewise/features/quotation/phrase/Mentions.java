package org.framewise.features.quotation.phrase;

import java.util.Locale;
import java.util.stream.IntStream;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** Tells from its words what kind of source a phrase names. */
public final class Mentions {

    private final Lexicon lexicon;
    private final Words words;
    private final String sentence;
    private final SourceKinds kinds;

    public Mentions(Lexicon lexicon, Words words, String sentence) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = sentence;
        this.kinds = new SourceKinds(lexicon, words);
    }

    /** The source that the phrase names. */
    public Mention of(Phrase phrase) {
        String text = text(phrase);
        String first = words.lower(phrase.from());
        if (phrase.size() == 1 && !lexicon.pronoun(first).isEmpty()) {
            return new Mention(SourceKind.ANONYMOUS, text, phrase, lexicon.pronoun(first), false, true);
        }
        boolean named = hasName(phrase);
        SourceKind kind = kinds.of(phrase, list(phrase));
        return switch (list(phrase)) {
            case "anonymous" -> {
                boolean one = lexicon.is("indefinite", first) && phrase.size() > 1;
                yield new Mention(
                        kind,
                        text,
                        phrase,
                        "",
                        one && !words.lower(kinds.head(phrase)).endsWith("s"),
                        true);
            }
            case "organisation" -> new Mention(kind, name(phrase), phrase, "", false, true);
            case "document" ->
                new Mention(isTitle(phrase) ? SourceKind.NAMED : SourceKind.DOCUMENT, text, phrase, "", false, true);
            case "person" -> person(phrase, kind);
            default ->
                new Mention(
                        kind,
                        text,
                        phrase,
                        "",
                        kind == SourceKind.NAMED && (isPerson(phrase) || hasRole(phrase)),
                        named);
        };
    }

    /** Whoever a transcript has speak there. */
    public Mention ofTurn(Phrase phrase) {
        boolean faceless = lexicon.source(words.lower(phrase.last())).equals("anonymous");
        SourceKind kind = faceless ? SourceKind.ANONYMOUS : SourceKind.NAMED;
        return new Mention(kind, text(phrase), phrase, "", !faceless, of(phrase).sure());
    }

    /** "The Harbour Post", "the Order of Ash": a name, though its head is the word for a document. */
    private boolean isTitle(Phrase phrase) {
        int head = kinds.head(phrase);
        boolean nounsAreCapital = lexicon.is("capitals", "nouns");
        return !nounsAreCapital && head > 0 && words.at(head).isCapital();
    }

    /** The list of the head; where adjectives follow their noun, of the first word that is in one. */
    private String list(Phrase phrase) {
        int head = kinds.head(phrase);
        for (int i = phrase.from(); lexicon.is("adjectives", "after") && i < head; i++) {
            if (!lexicon.source(words.lower(i)).isEmpty()) {
                return lexicon.source(words.lower(i));
            }
        }
        return lexicon.source(words.lower(head));
    }

    /** Its words as they stand. */
    public String text(Phrase phrase) {
        return sentence.substring(
                words.at(phrase.from()).begin(), words.at(phrase.last()).end());
    }

    /** "The expert" points back, "the head of the garrison" does not. */
    private Mention person(Phrase phrase, SourceKind kind) {
        boolean definite = lexicon.is("definite", words.lower(phrase.from()));
        boolean back = definite && !hasName(phrase) && kinds.head(phrase) == phrase.last();
        return new Mention(kind, name(phrase), phrase, back ? "person" : "", !back, true);
    }

    /** The apposition that has the name in "the captain, Ida Marsh", else all of it. */
    private String name(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.last(); i++) {
            if (words.lower(i).equals(",")) {
                return text(new Phrase(i + 1, phrase.to()));
            }
        }
        return text(phrase);
    }

    /** "The sociologist Ida Marsh". */
    private boolean hasRole(Phrase phrase) {
        int head = kinds.head(phrase);
        return words.at(head).isCapital()
                && IntStream.range(phrase.from(), head)
                        .anyMatch(i -> lexicon.source(words.lower(i)).equals("person"));
    }

    /** Acronyms and names with an article are no persons. */
    private boolean isPerson(Phrase phrase) {
        String last = words.at(kinds.head(phrase)).text();
        boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return !acronym && !lexicon.is("determiners", words.lower(phrase.from()));
    }

    private boolean hasName(Phrase phrase) {
        return kinds.hasName(phrase);
    }

    /** Whether it is the writer: "I", "we". */
    public boolean isSelf(Phrase phrase) {
        String first = words.lower(phrase.from());
        return lexicon.is("selves", first) && (phrase.size() == 1 || !lexicon.is("determiners", first))
                || IntStream.range(phrase.from() + 1, phrase.to())
                        .anyMatch(i -> lexicon.is("speakers", words.lower(i)));
    }
}
