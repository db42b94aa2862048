package org.framewise.features.quotation.phrase;

import java.util.stream.IntStream;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** Whether a reader can tell who a phrase's source is: by a name, by a role that only one has, or not at all. */
final class SourceKinds {

    private final Lexicon lexicon;
    private final Words words;

    SourceKinds(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param list the list that the head is in, or empty */
    SourceKind of(Phrase phrase, String list) {
        int head = head(phrase);
        boolean named = hasName(phrase);
        boolean open = isOpen(phrase.from()) && !isApposed(phrase);
        boolean common = !words.at(head).isCapital() || lexicon.is("capitals", "nouns");
        if (list.equals("anonymous")) {
            return SourceKind.ANONYMOUS;
        }
        if (lexicon.is("mouthpieces", words.lower(head))) {
            return SourceKind.NAMED;
        }
        if (open && common) {
            return SourceKind.ANONYMOUS;
        }
        if (named && !(isBarePlural(phrase) && !hasName(new Phrase(phrase.from() + 1, head + 1)))) {
            return SourceKind.NAMED;
        }
        return isUnique(phrase, list, head) ? SourceKind.NAMED : SourceKind.ANONYMOUS;
    }

    /** "The widow", "the ministry", "its leader": there is but one. */
    private boolean isUnique(Phrase phrase, String list, int head) {
        String first = words.lower(phrase.from());
        boolean alone = list.equals("organisation") && phrase.size() == 1;
        boolean owned =
                lexicon.is("belonging", first) || words.lower(phrase.from() + 1).equals("'s");
        return !lexicon.is("faceless", words.lower(head)) && (lexicon.is("definite", first) || owned) || alone;
    }

    /** "A fortune-teller", "two drivers", "another". */
    private boolean isOpen(int index) {
        String lower = words.lower(index);
        return lexicon.is("indefinite", lower) || lexicon.is("quantities", lower);
    }

    /** "An environmental group, Clean Shores". */
    private boolean isApposed(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.last())
                .anyMatch(i -> words.lower(i).equals(",") && words.at(i + 1).isCapital());
    }

    /** "Federal agents", "Boffins": the capital only begins the sentence. */
    private boolean isBarePlural(Phrase phrase) {
        int head = head(phrase);
        String lower = words.lower(head);
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(?:ss|us|is)");
        boolean acronym = words.at(head).text().matches("\\p{Lu}+");
        return plural
                && !acronym
                && phrase.from() == 0
                && (head == 0 || !words.at(head).isCapital());
    }

    /** The last word before a preposition or a clause: "spokesman" of "a spokesman for the army". */
    int head(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (words.at(i).isMark()
                    || lexicon.is("prepositions", words.lower(i))
                    || lexicon.is("modifying", words.lower(i))
                    || i > phrase.from() + 1 && isParticiple(i)) {
                return i - 1;
            }
        }
        return words.lower(phrase.last()).equals("'s") ? phrase.last() - 1 : phrase.last();
    }

    /** "Signed by nine officers", "published the same day". */
    private boolean isParticiple(int index) {
        String next = words.lower(index + 1);
        boolean past = words.lower(index).endsWith("ed") || lexicon.is("participles", words.lower(index));
        return past && (lexicon.is("prepositions", next) || lexicon.is("determiners", next));
    }

    /** Whether a name stands in it: a capital that does not merely begin the sentence or, in German, a noun. */
    boolean hasName(Phrase phrase) {
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
}
