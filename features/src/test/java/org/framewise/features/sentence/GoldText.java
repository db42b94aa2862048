package org.framewise.features.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text whose sentences are known. */
record GoldText(String file, String language, String text, List<String> sentences) {

    /**
     * A CoNLL-U file as one text: a line feed where a paragraph or document ends, else a space.
     *
     * @param glued whether sentences that touch in the original touch here
     */
    static GoldText ofConllu(Path file, boolean glued) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        boolean newParagraph = false;
        boolean spaceAfter = true;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc") || line.startsWith("# newpar")) {
                newParagraph = true;
            } else if (line.startsWith("# text = ")) {
                String sentence = line.substring(9).strip();
                text.append(text.isEmpty() ? "" : newParagraph ? "\n" : spaceAfter ? " " : "")
                        .append(sentence);
                sentences.add(sentence);
                newParagraph = false;
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                spaceAfter = !glued || !line.contains("SpaceAfter=No");
            }
        }
        return new GoldText(file.getFileName().toString(), "en", text.toString(), sentences);
    }

    /** The golden rules, those made for PDF and word processor files aside. */
    static List<GoldText> ofGoldenRules(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldText> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            if (node.get("doc_type").asText().isEmpty()) {
                cases.add(ofGoldenRule(node));
            }
        }
        return cases;
    }

    private static GoldText ofGoldenRule(JsonNode node) {
        String name = node.get("file").asText();
        List<String> sentences = new ArrayList<>();
        node.get("expected").forEach(sentence -> sentences.add(sentence.asText()));
        return new GoldText(
                name, code(name, node.get("lang").asText()), node.get("text").asText(), sentences);
    }

    /** The Danish cases carry a wrong code. */
    private static String code(String name, String given) {
        return name.equals("danish") ? "da" : given;
    }

    /** Begin and end of each sentence in UTF-16 units. */
    Stream<int[]> spans() {
        int[] at = {0};
        return sentences.stream().map(sentence -> {
            int begin = text.indexOf(sentence, at[0]);
            at[0] = begin + sentence.length();
            return new int[] {begin, at[0]};
        });
    }
}
