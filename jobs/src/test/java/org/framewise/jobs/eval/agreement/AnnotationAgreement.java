package org.framewise.jobs.eval.agreement;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;

/**
 * Prints how far the second annotation of a labelled set agrees with the first, as Markdown.
 *
 * <pre>AnnotationAgreement datasets/attribution datasets/attribution/second-pass.jsonl</pre>
 */
public final class AnnotationAgreement {

    private static final List<String> CARRIED = List.of("yes", "no");

    private final List<Pair> pairs;

    private AnnotationAgreement(List<Pair> pairs) {
        this.pairs = pairs;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AnnotatedArticles second = AnnotatedArticles.read(folder, Path.of(arguments[1]));
        out.print(of(AnnotatedArticles.read(folder), second).markdown());
    }

    /** Of all sentences that the second annotation has. */
    static AnnotationAgreement of(AnnotatedArticles first, AnnotatedArticles second) {
        return new AnnotationAgreement(Pair.of(first, second));
    }

    /** Of each label that one of the two gave at least once: whether a sentence carries it. */
    List<Agreement> labels() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(sentence -> sentence.mentions().stream())
                .map(Mention::label)
                .distinct()
                .sorted()
                .map(label -> sentences(label, CARRIED, sentence -> carries(sentence, label)))
                .toList();
    }

    /** Of what is one of several. */
    List<Agreement> kinds() {
        return List.of(
                mentions("stance", Mention.STANCES, Mention::stance),
                mentions("speaker kind of a mention", Speaker.KINDS, mention -> mention.speaker()
                        .kind()),
                sentences("speaker kind of a sentence", Speaker.KINDS, sentence -> sentence.speaker()
                        .kind()),
                sentences("quotation type", AnnotatedSentence.QUOTE_TYPES, AnnotatedSentence::quoteType));
    }

    String markdown() {
        StringBuilder table = new StringBuilder("| label | first | second | both | alpha |\n|---|---|---|---|---|\n");
        for (Agreement label : labels()) {
            long first = count(pair -> has(pair.first(), label));
            long second = count(pair -> has(pair.second(), label));
            long both = count(pair -> has(pair.first(), label) && has(pair.second(), label));
            table.append(
                    "| `%s` | %d | %d | %d | %s |\n".formatted(label.name(), first, second, both, label.interval()));
        }
        table.append("\n| | units | alike | alpha |\n|---|---|---|---|\n");
        for (Agreement kind : kinds()) {
            table.append("| %s | %d | %d | %s |\n".formatted(kind.name(), kind.units(), kind.same(), kind.interval()));
        }
        return table.toString();
    }

    private long count(Predicate<Pair> wanted) {
        return pairs.stream().filter(wanted).count();
    }

    private static boolean has(AnnotatedSentence sentence, Agreement label) {
        return carries(sentence, label.name()).equals("yes");
    }

    private static String carries(AnnotatedSentence sentence, String label) {
        return Pair.mention(sentence, label).isPresent() ? "yes" : "no";
    }

    private Agreement sentences(String name, List<String> values, Function<AnnotatedSentence, String> value) {
        return Agreement.of(
                name, pairs, Pair::article, values, (pair, first) -> value.apply(first ? pair.first() : pair.second()));
    }

    private Agreement mentions(String name, List<String> values, Function<Mention, String> value) {
        List<Pair.Shared> shared = pairs.stream().flatMap(Pair::shared).toList();
        return Agreement.of(
                name,
                shared,
                Pair.Shared::article,
                values,
                (both, first) -> value.apply(first ? both.first() : both.second()));
    }
}
