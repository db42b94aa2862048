package org.framewise.features.quotation.speaker.person;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Words;

/** Who has come up in an article so far, last first; tells whom "he", "it" or "the expert" means. */
public final class Speakers {

    private final Lexicon lexicon;
    private final Deque<Person> persons = new ArrayDeque<>();
    private final Map<String, String> pronouns = new HashMap<>();
    private Source last = Source.SOMEBODY;
    private Source group = Source.SOMEBODY;
    private String sentence = "";

    private Speakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whom each voice of the article means.
     *
     * @param sentences in order
     * @param voices those of each sentence
     */
    public static Map<Voice, Source> of(Lexicon lexicon, List<Words> sentences, List<List<Voice>> voices) {
        Speakers speakers = new Speakers(lexicon);
        Subjects subjects = new Subjects(lexicon);
        Map<Voice, Source> sources = new IdentityHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            speakers.sentence = sentences.get(i).sentence();
            subjects.of(sentences.get(i)).forEach(speakers::note);
            voices.get(i).stream()
                    .filter(voice -> voice.cueWords().size() > 0)
                    .forEach(voice -> sources.put(voice, speakers.resolve(voice.source())));
        }
        return sources;
    }

    /** Somebody or something that a sentence is about, whether or not it speaks. */
    private void note(Mention mention) {
        Source source = new Source(mention.kind(), mention.text(), mention.text());
        if (mention.person()) {
            persons.addFirst(Person.of(source, sentence));
        } else {
            group = source;
        }
    }

    private Source resolve(Mention mention) {
        Source source = mention.refersTo().isEmpty() ? known(mention) : referred(mention);
        if (mention.person()) {
            persons.addFirst(Person.of(source, sentence));
        } else if (mention.refersTo().isEmpty() && !source.name().isEmpty()) {
            group = source;
        }
        if (!source.name().isEmpty()) {
            last = source;
        }
        return source;
    }

    /** A surname stands for the full name that the article gave before. */
    private Source known(Mention mention) {
        String name = mention.text();
        boolean single = !name.isEmpty() && name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0));
        return persons.stream()
                .map(Person::source)
                .filter(person -> single && person.name().endsWith(" " + name))
                .findFirst()
                .map(person -> new Source(person.kind(), person.name(), name))
                .orElse(new Source(mention.kind(), name, name));
    }

    private Source referred(Mention mention) {
        Source meant =
                switch (mention.refersTo()) {
                    case "person" -> person(mention.text().toLowerCase(Locale.ROOT));
                    case "group" -> group;
                    default -> last;
                };
        boolean unknown = meant.name().isEmpty();
        return unknown
                ? new Source(mention.kind(), mention.text(), mention.text())
                : new Source(meant.kind(), meant.name(), mention.text());
    }

    private Source person(String mention) {
        String head = mention.substring(mention.lastIndexOf(' ') + 1);
        boolean pronoun = !lexicon.pronoun(mention).isEmpty();
        Optional<Source> meant = persons.stream()
                .filter(person -> person.fits(mention))
                .filter(person -> !pronoun
                        || pronouns.getOrDefault(name(person), sex(mention)).equals(sex(mention)))
                .filter(person -> pronoun || !lexicon.is("offices", head) || person.holds(head))
                .map(Person::source)
                .findFirst();
        meant.filter(source -> pronoun).ifPresent(source -> pronouns.put(head(source.name()), sex(mention)));
        return meant.orElse(new Source(SourceKind.ANONYMOUS, "", ""));
    }

    private static String name(Person person) {
        return head(person.source().name());
    }

    private static String head(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String sex(String pronoun) {
        return pronoun.startsWith("h") && !pronoun.equals("her") ? "he" : pronoun.equals("her") ? "she" : pronoun;
    }
}
