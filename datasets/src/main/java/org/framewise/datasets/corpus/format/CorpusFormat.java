package org.framewise.datasets.corpus.format;

import java.util.Arrays;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusReader;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.jsonl.JsonlReader;
import org.framewise.datasets.corpus.mention.MentionsReader;
import org.framewise.datasets.corpus.post.RumourEvalReader;
import org.framewise.datasets.input.Suggestion;

/** The formats of labelled corpora, by the name that options use. */
public enum CorpusFormat implements CorpusReader {
    PTC_SENTENCES("ptc-sentences", PtcReader.SENTENCES),
    PTC_TECHNIQUES("ptc-techniques", PtcReader.TECHNIQUES),
    SEMEVAL2023_GENRE("semeval2023-genre", DocumentLabelsReader.GENRE),
    SEMEVAL2023_FRAMES("semeval2023-frames", DocumentLabelsReader.FRAMES),
    SEMEVAL2023_TECHNIQUES("semeval2023-techniques", new TechniqueParagraphsReader()),
    SEMEVAL2023_TECHNIQUE_SENTENCES("semeval2023-technique-sentences", new TechniqueSentencesReader()),
    SEMEVAL2025_NARRATIVES("semeval2025-narratives", new NarrativesReader()),
    RUMOUREVAL("rumoureval", new RumourEvalReader()),
    NARRATIVE_FRAMES("narrative-frames", new NarrativeFramesReader()),
    MENTIONS("mentions", new MentionsReader()),
    JSONL("jsonl", new JsonlReader());

    private final String id;
    private final transient CorpusReader reader;

    CorpusFormat(String id, CorpusReader reader) {
        this.id = id;
        this.reader = reader;
    }

    /** The name that options use, such as {@code ptc-sentences}. */
    public String id() {
        return id;
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(CorpusFormat::id).toList();
    }

    /** @throws BadInputException if there is no such format */
    public static CorpusFormat of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new BadInputException(id, "no such format", Suggestion.remedy(id, "formats", ids())));
    }

    @Override
    public LabelledCorpus read(CorpusSource source) {
        LanguageParts languages = LanguageParts.of(source.language());
        if (languages.names().size() > 1 && !id.startsWith("semeval")) {
            throw new BadInputException(
                    "--language " + source.language(),
                    "'" + id + "' has no sub-folders for languages",
                    "name one alone");
        }
        return languages.read(reader, source);
    }
}
