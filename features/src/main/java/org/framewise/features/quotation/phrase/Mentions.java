package org.framewise.features.quotation.phrase;

import java.util.Locale;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** Tells from its words what kind of source a phrase names. */
public final class Mentions {

    private final Lexicon lexicon;
    private final Words words;
    private final String sentence;

    public Mentions(Lexicon lexicon, Words words, String sentence) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = sentence;
    }

    /** The source that the phrase names. */
    public Mention of(Phrase phrase) {
        String text = text(phrase);
        String first = words.lower(phrase.from());
        if (phrase.size() == 1 && !lexicon.pronoun(first).isEmpty()) {
            return new Mention(SourceKind.ANONYMOUS, text, phrase, lexicon.pronoun(first), false, true);
        }
        String list = list(phrase);
        boolean named = hasName(phrase);
        return switch (list) {
            case "anonymous" -> new Mention(SourceKind.ANONYMOUS, text, phrase, "", false, true);
            case "document" ->
                new Mention(isTitle(phrase) ? SourceKind.NAMED : SourceKind.DOCUMENT, text, phrase, "", false, true);
            case "organisation" -> new Mention(organisation(phrase, named), text, phrase, "", false, true);
            case "person" -> person(phrase, text, named);
            default ->
                new Mention(
                        named ? SourceKind.NAMED : SourceKind.ANONYMOUS,
                        text,
                        phrase,
                        "",
                        named && isPerson(phrase),
                        named);
        };
    }

    /** "The Harbour Post", "the Order of Ash": a name, though its head is the word for a document. */
    private boolean isTitle(Phrase phrase) {
        int head = head(phrase);
        boolean nounsAreCapital = lexicon.is("capitals", "nouns");
        return !nounsAreCapital && head > 0 && words.at(head).isCapital();
    }

    /** The list of the head; where adjectives follow their noun, of the first word that is in one. */
    private String list(Phrase phrase) {
        int head = head(phrase);
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

    private Mention person(Phrase phrase, String text, boolean named) {
        boolean definite = lexicon.is("definite", words.lower(phrase.from()));
        String refersTo = definite && !named ? "person" : "";
        // "An official of the White House" is nobody the reader can identify; "the head of the White House" is.
        boolean hidden = !named || lexicon.is("indefinite", words.lower(phrase.from()));
        return new Mention(hidden ? SourceKind.ANONYMOUS : SourceKind.NAMED, text, phrase, refersTo, !hidden, true);
    }

    private SourceKind organisation(Phrase phrase, boolean named) {
        boolean definite = lexicon.is("definite", words.lower(phrase.from())) || phrase.size() == 1;
        return named || definite ? SourceKind.NAMED : SourceKind.ANONYMOUS;
    }

    /** Acronyms and names with an article are no persons. */
    private boolean isPerson(Phrase phrase) {
        String last = words.at(head(phrase)).text();
        boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return !acronym && !lexicon.is("determiners", words.lower(phrase.from()));
    }

    /** The last word before a preposition: "spokesman" of "a spokesman for the army". */
    public int head(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (lexicon.is("prepositions", words.lower(i)) || words.at(i).isMark()) {
                return i - 1;
            }
        }
        return words.lower(phrase.last()).equals("'s") ? phrase.last() - 1 : phrase.last();
    }

    /** Whether a name stands in it: a capital that does not merely begin the sentence or, in German, a noun. */
    private boolean hasName(Phrase phrase) {
        int capitals = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean ordinary = lexicon.is("determiners", words.lower(i))
                    || lexicon.is("prepositions", words.lower(i))
                    || !lexicon.source(words.lower(i)).isEmpty();
            capitals += words.at(i).isCapital() && !ordinary ? 1 : 0;
        }
        boolean nounsAreCapital = lexicon.is("capitals", "nouns");
        boolean article = lexicon.is("determiners", words.lower(phrase.from()));
        return capitals > (nounsAreCapital && article ? 1 : 0);
    }

    /** Whether it is the writer: "I", "we". */
    public boolean isSelf(Phrase phrase) {
        String first = words.lower(phrase.from());
        return lexicon.is("selves", first) && (phrase.size() == 1 || !lexicon.is("determiners", first));
    }
}
