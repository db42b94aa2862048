package org.framewise.jobs.learn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.jobs.learn.data.LabelledInput;

/** A tiny annotated corpus: fires in four ports, each told by four articles of six sentences. */
public final class AnnotatedPorts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOMES = List.of("Norland", "Vessland", "Tembara", "Ostmark");
    private static final int ARTICLES = 4;
    private static final String[] NIGHTS = {"Tuesday", "Friday", "Saturday", "Monday"};

    /** Text; then label, stance and kind and name of the speaker. */
    private static final String[][] STORY = {
        {"A fire broke out in the harbour on {night}.", "", "", "author", ""},
        {"{home} staged the attack itself, Ada Hale said on {night}.", "false-flag", "reports", "named", "Ada Hale"},
        {"Was the blaze on {night} staged by {home}?", "false-flag", "questions", "author", ""},
        {"It was a tragic accident with faulty wiring on {night}.", "accident", "endorses", "author", ""},
        {"The fire on {night} was not an accident with faulty wiring.", "accident", "rejects", "author", ""},
        {"An official said that {home} staged it on {night}.", "false-flag", "reports", "anonymous", "An official"}
    };

    private final Path folder;

    private AnnotatedPorts(Path folder) {
        this.folder = folder;
    }

    public static AnnotatedPorts in(Path folder) throws IOException {
        return in(folder, HOMES.size());
    }

    public static AnnotatedPorts in(Path folder, int events) throws IOException {
        Files.createDirectories(folder);
        StringBuilder actors = new StringBuilder();
        StringBuilder articles = new StringBuilder();
        StringBuilder sentences = new StringBuilder();
        for (String home : HOMES.subList(0, events)) {
            actors.append(
                    "- {event: fire-%s, name: Fire, date: 2030-02-01, actors: {home: [%s]}}%n".formatted(home, home));
            for (int article = 0; article < ARTICLES; article++) {
                write(home, article, articles, sentences);
            }
        }
        Files.writeString(folder.resolve("events.yaml"), actors);
        Files.writeString(folder.resolve("articles.jsonl"), articles);
        Files.writeString(folder.resolve("sentences.jsonl"), sentences);
        return new AnnotatedPorts(folder);
    }

    private static void write(String home, int article, StringBuilder articles, StringBuilder sentences) {
        String id = home + "-" + article;
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < STORY.length; index++) {
            String sentence = STORY[index][0].replace("{home}", home).replace("{night}", NIGHTS[article]);
            sentences
                    .append(sentence(id, index, text.length(), sentence, STORY[index]))
                    .append('\n');
            text.append(sentence).append(' ');
        }
        articles.append(JSON.createObjectNode()
                        .put("id", id)
                        .put("source", "Herald")
                        .put("published", "2030-02-01T08:00:00Z")
                        .put("title", "Fire")
                        .put("text", text.toString())
                        .put("language", "en")
                        .put("event", "fire-" + home)
                        .put("split", article == 0 ? "test" : "train"))
                .append('\n');
    }

    private static ObjectNode sentence(String article, int index, int begin, String text, String[] story) {
        ObjectNode row = JSON.createObjectNode()
                .put("article", article)
                .put("index", index)
                .put("begin", begin)
                .put("end", begin + text.length())
                .put("text", text)
                .put("quote_type", story[3].equals("author") ? "none" : "indirect")
                .put("speaker_kind", story[3])
                .put("speaker", story[4]);
        var mentions = row.putArray("mentions");
        if (!story[1].isEmpty()) {
            mentions.addObject()
                    .put("label", story[1])
                    .put("stance", story[2])
                    .put("speaker_kind", story[3])
                    .put("speaker", story[4])
                    .put("begin", begin)
                    .put("end", begin + text.length() - 1);
        }
        return row;
    }

    public LabelledInput input() {
        return new LabelledInput(CorpusFormat.of("mentions"), CorpusSource.of(folder), "");
    }
}
