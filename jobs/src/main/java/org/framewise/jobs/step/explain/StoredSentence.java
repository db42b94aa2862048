package org.framewise.jobs.step.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.framewise.jobs.report.explain.ExplainedLabel;
import org.framewise.jobs.report.explain.ExplainedSentence;
import org.framewise.jobs.report.explain.ExplainedStance;
import org.framewise.jobs.report.explain.ExplainedVoice;
import org.framewise.jobs.report.explain.Mark;
import org.framewise.jobs.scoring.LabelWish;

/**
 * A row of {@code sentences} with its rows of {@code mentions}. CSV and partition folders hold no empty texts, so null
 * is empty here.
 */
record StoredSentence(Row sentence, List<Row> mentions) {

    StoredSentence {
        mentions = List.copyOf(mentions);
    }

    ExplainedSentence explained(LabelWish wish) {
        String text = text(sentence, "text");
        List<Row> wanted = mentions.stream()
                .filter(row -> wish.labels().isEmpty() || wish.labels().contains(text(row, "label")))
                .toList();
        String speaker = text(sentence, "speaker");
        List<Mark> marks = new ArrayList<>();
        Places.find("speaker", speaker, text).ifPresent(marks::add);
        wanted.forEach(row -> marks.addAll(Places.ofEvidence(text(row, "label"), text, evidence(row))));
        return new ExplainedSentence(
                heading(),
                text,
                sentence.<Boolean>getAs("boilerplate"),
                new ExplainedVoice(text(sentence, "quote_type"), text(sentence, "speaker_kind"), speaker, ""),
                marks,
                labels(wanted, wish));
    }

    private String heading() {
        String source = text(sentence, "source");
        return String.format(
                Locale.ROOT,
                "Sentence %d of article %s%s, code points %d to %d, %s, language %s",
                sentence.<Integer>getAs("sentence_index"),
                text(sentence, "article_id"),
                source.isEmpty() ? "" : " (" + source + ")",
                sentence.<Integer>getAs("begin"),
                sentence.<Integer>getAs("end"),
                text(sentence, "event").isEmpty() ? "no event" : "event " + text(sentence, "event"),
                text(sentence, "language").isEmpty() ? "unknown" : text(sentence, "language"));
    }

    /** Mentions as they are stored, then the other labels that reach the floor; of those only the probability is known. */
    private List<ExplainedLabel> labels(List<Row> wanted, LabelWish wish) {
        Stream<ExplainedLabel> accepted = wanted.stream().map(StoredSentence::label);
        Stream<ExplainedLabel> others = probabilities(sentence).entrySet().stream()
                .filter(entry -> mentions.stream().noneMatch(row -> isKeyOf(row, entry.getKey())))
                .filter(entry -> wish.wants(own(entry.getKey()), entry.getValue())
                        || wish.labels().contains(entry.getKey()))
                .map(entry -> new ExplainedLabel(
                        "", "", entry.getKey(), entry.getValue(), false, Optional.empty(), List.of()));
        return Stream.concat(accepted, others)
                .sorted(Comparator.comparingDouble(label -> -label.probability()))
                .toList();
    }

    private static ExplainedLabel label(Row mention) {
        return new ExplainedLabel(
                text(mention, "taxonomy"),
                text(mention, "axis"),
                text(mention, "label"),
                mention.<Float>getAs("probability"),
                true,
                Optional.of(ExplainedStance.of(text(mention, "stance"))),
                evidence(mention));
    }

    /** By label, or {@code taxonomy:label} where two taxonomies of the run share it. */
    static Map<String, Float> probabilities(Row sentence) {
        int column = sentence.fieldIndex("probabilities");
        return sentence.isNullAt(column) ? Map.of() : sentence.getJavaMap(column);
    }

    /** Whether {@code label} asks for what stands under {@code key}. */
    static boolean isOf(String label, String key) {
        return key.equals(label) || own(key).equals(label);
    }

    private static boolean isKeyOf(Row mention, String key) {
        String label = text(mention, "label");
        return key.equals(label) || key.equals(text(mention, "taxonomy") + ":" + label);
    }

    private static String own(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private static List<String> evidence(Row mention) {
        int column = mention.fieldIndex("evidence");
        return mention.isNullAt(column) ? List.of() : mention.getList(column);
    }

    static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }
}
