package org.framewise.datasets.attribution.statistics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.TaxonomyReader;

/**
 * Prints the counts of a labelled set, and how varied its wording is, as Markdown, or writes them between the two
 * marks of a file.
 *
 * <pre>SetStatistics datasets/attribution [datasets/attribution/README.md]</pre>
 */
public final class SetStatistics {

    /** Real events end before this day, invented ones begin after it. */
    private static final LocalDate INVENTED = LocalDate.of(2025, 1, 1);

    private final List<AnnotatedArticle> articles;

    SetStatistics(List<AnnotatedArticle> articles) {
        this.articles = articles;
    }

    public static void main(String[] arguments) throws IOException {
        String markdown =
                new SetStatistics(AnnotatedArticles.read(Path.of(arguments[0])).articles()).markdown();
        if (arguments.length > 1) {
            Path file = Path.of(arguments[1]);
            Files.writeString(file, Datasheet.replaced(Files.readString(file), markdown));
        } else {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(markdown);
        }
    }

    String markdown() {
        return Stream.of(sizes(), labels(), voices(), registers(), Positions.table(articles), wording())
                .map(Markdown::toString)
                .collect(Collectors.joining("\n"));
    }

    private Markdown sizes() {
        Markdown table = new Markdown("", "train", "test", "all");
        size(
                table,
                "events",
                own -> own.stream().map(AnnotatedArticle::event).distinct().count());
        size(table, "… real", own -> own.stream()
                .map(AnnotatedArticle::event)
                .filter(event -> event.date().filter(INVENTED::isAfter).isPresent())
                .distinct()
                .count());
        size(table, "articles", own -> (long) own.size());
        size(table, "outlets", own -> own.stream()
                .map(article -> article.article().source())
                .distinct()
                .count());
        size(table, "sentences", own -> sentences(own).count());
        size(table, "… with a label", own -> sentences(own)
                .filter(sentence -> !sentence.mentions().isEmpty())
                .count());
        size(table, "… with two or more", own -> sentences(own)
                .filter(sentence -> sentence.mentions().size() > 1)
                .count());
        size(table, "mentions", own -> mentions(own).count());
        return table;
    }

    private void size(Markdown table, String name, Function<List<AnnotatedArticle>, Long> count) {
        Map<String, List<AnnotatedArticle>> splits =
                articles.stream().collect(Collectors.groupingBy(AnnotatedArticle::split));
        table.row(
                name,
                count.apply(splits.getOrDefault("train", List.of())),
                count.apply(splits.getOrDefault("test", List.of())),
                count.apply(articles));
    }

    /** In the taxonomy's order. */
    private Markdown labels() {
        Markdown table = new Markdown("label", "endorses", "reports", "questions", "rejects", "all", "of it test");
        TaxonomyReader.builtIn("attribution").labels().stream()
                .map(Label::id)
                .forEach(id -> stances(
                        table, "`" + id + "`", mention -> mention.label().equals(id)));
        stances(table, "all", mention -> true);
        return table;
    }

    private void stances(Markdown table, String name, Predicate<Mention> wanted) {
        Map<String, Long> counts = count(mentions(articles).filter(wanted), Mention::stance);
        List<AnnotatedArticle> test = articles.stream()
                .filter(article -> article.split().equals("test"))
                .toList();
        table.row(Stream.of(
                        Stream.of(name),
                        Mention.STANCES.stream().map(stance -> counts.getOrDefault(stance, 0L)),
                        Stream.of(counts.values().stream().mapToLong(n -> n).sum()),
                        Stream.of(mentions(test).filter(wanted).count()))
                .flatMap(cells -> cells)
                .toArray());
    }

    private Markdown voices() {
        Markdown table = new Markdown("speaker", "none", "indirect", "direct", "mixed", "sentences", "mentions");
        for (String kind : Speaker.KINDS) {
            Map<String, Long> quotes = count(
                    sentences(articles)
                            .filter(sentence -> sentence.speaker().kind().equals(kind)),
                    AnnotatedSentence::quoteType);
            long all = quotes.values().stream().mapToLong(n -> n).sum();
            long mentions = mentions(articles)
                    .filter(mention -> mention.speaker().kind().equals(kind))
                    .count();
            table.row(
                    kind,
                    quotes.getOrDefault("none", 0L),
                    quotes.getOrDefault("indirect", 0L),
                    quotes.getOrDefault("direct", 0L),
                    quotes.getOrDefault("mixed", 0L),
                    all,
                    mentions);
        }
        return table;
    }

    private Markdown registers() {
        Markdown table = new Markdown("register", "articles", "sentences", "mentions", "type-token ratio");
        Map<String, List<AnnotatedArticle>> byRegister = articles.stream()
                .collect(Collectors.groupingBy(AnnotatedArticle::register, TreeMap::new, Collectors.toList()));
        byRegister.forEach((register, own) -> table.row(
                register,
                own.size(),
                sentences(own).count(),
                mentions(own).count(),
                lexis(own).typeTokenRatio()));
        return table;
    }

    private Markdown wording() {
        Lexis lexis = lexis(articles);
        return new Markdown("wording", "")
                .row("words", lexis.words())
                .row("words a sentence, mean", lexis.meanLength())
                .row("… standard deviation", lexis.deviation())
                .row("type-token ratio, mean over windows of 1000 words", lexis.typeTokenRatio())
                .row("sentences with five words in a row that another sentence has", lexis.repeating())
                .row("… that a sentence of another article has", lexis.repeatingElsewhere(Lexis.Words::article))
                .row("… that a sentence of another event has", lexis.repeatingElsewhere(Lexis.Words::event));
    }

    private static Lexis lexis(List<AnnotatedArticle> articles) {
        return new Lexis(articles.stream()
                .flatMap(article -> article.sentences().stream()
                        .map(sentence -> Lexis.Words.of(
                                article.article().id(), article.event().id(), sentence.text())))
                .toList());
    }

    private static <T> Map<String, Long> count(Stream<T> all, Function<T, String> value) {
        return all.collect(Collectors.groupingBy(value, Collectors.counting()));
    }

    private static Stream<AnnotatedSentence> sentences(List<AnnotatedArticle> articles) {
        return articles.stream().flatMap(article -> article.sentences().stream());
    }

    private static Stream<Mention> mentions(List<AnnotatedArticle> articles) {
        return sentences(articles).flatMap(sentence -> sentence.mentions().stream());
    }
}
