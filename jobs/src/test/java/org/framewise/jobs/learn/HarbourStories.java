package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.learn.data.LabelledInput;

/** Made-up labelled data: who is blamed for a fire, told in few sentences over and over. */
final class HarbourStories {

    static final List<String> STAGED = List.of(
            "The state staged the fire itself.",
            "It was staged by the government.",
            "Officials set the depot alight on purpose.",
            "The regime burned its own harbour.");
    static final List<String> ACCIDENT = List.of(
            "It was an accident with a faulty cable.",
            "A short circuit started the blaze by chance.",
            "An unlucky spark set off the fumes.",
            "Old wiring overheated, nobody is to blame.");
    private static final List<String> OTHER = List.of(
            "The match ended in a draw.",
            "Rain is likely on Friday.",
            "The ferry leaves at nine.",
            "Bread has become dearer.",
            "The museum opens a new hall.");

    private HarbourStories() {}

    /** Sentences, three an article: one of each kind. */
    static LabelledInput sentences(Path folder, int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(sentence(i, 0, STAGED.get(i % 4), "\"staged\""));
            lines.append(sentence(i, 1, ACCIDENT.get(i % 4), "\"accident\""));
            lines.append(sentence(i, 2, OTHER.get(i % 5), ""));
        }
        return input(folder.resolve("sentences.jsonl"), lines);
    }

    private static String sentence(int article, int unit, String text, String labels) {
        return "{\"article\":\"a%d\",\"unit\":\"%d\",\"text\":\"%s\",\"labels\":[%s]}%n"
                .formatted(article, unit, text, labels);
    }

    static TextUnit unit(String text) {
        return new TextUnit(text, Map.of(), 0, Event.UNKNOWN);
    }

    private static LabelledInput input(Path file, CharSequence lines) throws IOException {
        return new LabelledInput(CorpusFormat.JSONL, CorpusSource.of(Files.writeString(file, lines)), "");
    }
}
