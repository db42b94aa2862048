package org.framewise.features.quotation.speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.voice.Voice;

/** Who has spoken in an article so far, last first; tells whom "he" or "the expert" means. */
final class Speakers {

    private static final Pattern WOMAN =
            Pattern.compile("(?i)\\b(?:Mrs|Ms|Miss|Frau|Mme|Madame|spokeswoman|she|her|sie|elle)\\b");
    private static final Pattern MAN = Pattern.compile("(?i)\\b(?:Mr|Herr|Monsieur|spokesman|he|his|er|il)\\b");

    private final Deque<Source> persons = new ArrayDeque<>();
    private Source last = Source.SOMEBODY;
    private Source group = Source.SOMEBODY;

    /** Whom each voice of the article means. */
    static Map<Voice, Source> of(List<Line> lines) {
        Speakers speakers = new Speakers();
        Map<Voice, Source> sources = new IdentityHashMap<>();
        lines.stream()
                .flatMap(line -> line.voices().stream())
                .filter(voice -> voice.cueWords().size() > 0)
                .forEach(voice -> sources.put(voice, speakers.resolve(voice.source())));
        return sources;
    }

    private Source resolve(Mention mention) {
        Source source = mention.refersTo().isEmpty()
                ? new Source(mention.kind(), mention.text(), mention.text())
                : referred(mention);
        if (mention.person()) {
            persons.addFirst(source);
        } else if (mention.refersTo().isEmpty() && !source.name().isEmpty()) {
            group = source;
        }
        if (!source.name().isEmpty()) {
            last = source;
        }
        return source;
    }

    private Source referred(Mention mention) {
        Source meant =
                switch (mention.refersTo()) {
                    case "person" -> lastPerson(mention.text());
                    case "group" -> group;
                    default -> last;
                };
        boolean unknown = meant.name().isEmpty();
        return unknown
                ? new Source(mention.kind(), mention.text(), mention.text())
                : new Source(meant.kind(), meant.name(), mention.text());
    }

    private Source lastPerson(String mention) {
        return persons.stream()
                .filter(person -> !(WOMAN.matcher(mention).find()
                        && MAN.matcher(person.name()).find()))
                .filter(person -> !(MAN.matcher(mention).find()
                        && WOMAN.matcher(person.name()).find()))
                .findFirst()
                .orElse(Source.SOMEBODY);
    }
}
