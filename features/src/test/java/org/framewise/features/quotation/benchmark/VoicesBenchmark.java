package org.framewise.features.quotation.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.features.quotation.tagged.TaggedAttributor;

/**
 * Prints how well each sentence's speaker kind, quotation type and speaker are found in a folder of annotated articles.
 * Rules are written with an eye on three events in four; the others, by a checksum of their ids, stay unseen.
 */
public final class VoicesBenchmark {

    private static final int PARTS = 4;

    private final Attributor attributor;
    private final boolean listing;
    private final Matches kinds = new Matches();
    private final Matches types = new Matches();
    private final Matches heads = new Matches();

    private VoicesBenchmark(Attributor attributor, boolean listing) {
        this.attributor = attributor;
        this.listing = listing;
    }

    /**
     * Arguments: a folder; {@code seen}, {@code unseen}, {@code all}, or {@code errors}, which lists the errors in the
     * seen events; and perhaps a tagger to measure in place of the rules.
     */
    public static void main(String[] arguments) throws IOException {
        String part = arguments.length > 1 ? arguments[1] : "all";
        Attributor attributor =
                arguments.length > 2 ? TaggedAttributor.load(Path.of(arguments[2])) : new RuleAttributor();
        VoicesBenchmark benchmark = new VoicesBenchmark(attributor, part.equals("errors"));
        AnnotatedArticles.read(Path.of(arguments[0])).articles().stream()
                .filter(inPart(part))
                .forEach(benchmark::add);
        benchmark.print();
    }

    private static Predicate<AnnotatedArticle> inPart(String part) {
        return switch (part) {
            case "all" -> article -> true;
            case "unseen" -> VoicesBenchmark::isUnseen;
            case "seen", "errors" -> article -> !isUnseen(article);
            default -> throw new IllegalArgumentException("seen, unseen, all or errors, not '" + part + "'");
        };
    }

    private static boolean isUnseen(AnnotatedArticle article) {
        CRC32 sum = new CRC32();
        sum.update(article.event().id().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS == 0;
    }

    private void add(AnnotatedArticle article) {
        List<Span> spans =
                article.sentences().stream().map(AnnotatedSentence::span).toList();
        List<Attribution> found = attributor.attribute(
                article.article().text(), spans, article.article().language());
        for (int i = 0; i < spans.size(); i++) {
            AnnotatedSentence marked = article.sentences().get(i);
            add(marked, found.get(i));
            if (listing) {
                list(article, marked, found.get(i));
            }
        }
    }

    private void add(AnnotatedSentence marked, Attribution found) {
        String kind = kind(found);
        kinds.add(marked.speaker().kind(), kind);
        types.add(marked.quoteType(), type(found));
        if (found.source().kind() != SourceKind.AUTHOR
                && kind.equals(marked.speaker().kind())) {
            boolean same = SpeakerHead.of(marked.speaker().name())
                    .equals(SpeakerHead.of(found.source().name()));
            heads.add("right", same ? "right" : "wrong");
        }
    }

    private static void list(AnnotatedArticle article, AnnotatedSentence marked, Attribution found) {
        String right = marked.quoteType() + " " + marked.speaker().kind() + " ["
                + marked.speaker().name() + "]";
        String ours = type(found) + " " + kind(found) + " [" + found.source().name() + "]";
        boolean kind = marked.speaker().kind().equals(kind(found));
        boolean same = SpeakerHead.of(marked.speaker().name())
                .equals(SpeakerHead.of(found.source().name()));
        if (!kind || !marked.quoteType().equals(type(found)) || !same) {
            System.out.println(String.join(
                    "\t",
                    kind ? same ? "type" : "name" : marked.speaker().kind() + ">" + kind(found),
                    article.register(),
                    article.article().id(),
                    right,
                    ours + " " + found.cue().force() + " (" + found.cue().text() + ")",
                    marked.text()));
        }
    }

    private void print() {
        kinds.print("speaker kind");
        kinds.printConfusion();
        types.print("quotation type");
        types.printConfusion();
        heads.print("speaker's head where the kind is right and not the author");
    }

    private static String kind(Attribution found) {
        return found.source().kind().name().toLowerCase(Locale.ROOT);
    }

    private static String type(Attribution found) {
        QuoteType type = found.type();
        return type.name().toLowerCase(Locale.ROOT);
    }
}
