package org.framewise.datasets.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;

/**
 * The languages of a corpus that keeps each in a sub-folder. Every example notes its own in the channel {@value #LANGUAGE}.
 * Articles of two languages may have one id: they are then held out together, as one may be a translation.
 *
 * @param names of the sub-folders; empty where there are none
 */
public record LanguageParts(List<String> names) {

    /** The context channel with the name of an example's sub-folder. */
    public static final String LANGUAGE = "language";

    public LanguageParts {
        names = List.copyOf(names);
    }

    /** @param names separated by commas; each counts once */
    public static LanguageParts of(String names) {
        return new LanguageParts(Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
    }

    LabelledCorpus read(CorpusReader reader, CorpusSource source) {
        if (names.isEmpty()) {
            return reader.read(source);
        }
        if (names.size() > 1 && source.labels().isPresent()) {
            throw new BadInputException(
                    "--labels " + source.labels().get(),
                    "one label file for the languages " + String.join(", ", names),
                    "leave it out: each language's own is taken");
        }
        return merged(names.stream()
                .map(name -> marked(reader.read(source.withLanguage(name)), name))
                .toList());
    }

    private static LabelledCorpus merged(List<LabelledCorpus> parts) {
        LabelledCorpus first = parts.get(0);
        return new LabelledCorpus(
                first.format(),
                first.taxonomy(),
                first.target(),
                first.singleLabel(),
                parts.stream()
                        .flatMap(part -> part.labels().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                parts.stream().flatMap(part -> part.examples().stream()).toList(),
                parts.stream().flatMap(part -> part.rejected().stream()).toList());
    }

    private static LabelledCorpus marked(LabelledCorpus part, String name) {
        return new LabelledCorpus(
                part.format(),
                part.taxonomy(),
                part.target(),
                part.singleLabel(),
                part.labels(),
                part.examples().stream().map(example -> marked(example, name)).toList(),
                part.rejected());
    }

    private static Example marked(Example example, String name) {
        Map<String, String> context = new HashMap<>(example.context());
        context.put(LANGUAGE, name);
        return new Example(
                example.group(),
                example.unit(),
                example.text(),
                context,
                example.position(),
                example.labels(),
                example.split(),
                example.event());
    }
}
