package org.framewise.datasets.corpus.jsonl;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.Origin;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.text.Line;
import org.framewise.datasets.corpus.text.Passage;
import org.framewise.datasets.corpus.text.SentenceCut;
import org.framewise.datasets.corpus.text.WhiteSpace;

/**
 * An article that labelled lines refer to.
 *
 * @param units its sentences or lines, whichever the labels are for
 * @param origin its outlet and day, where its line has them
 */
record JsonlArticle(String id, String title, String text, List<Span> units, Origin origin) {

    static JsonlArticle of(String id, String title, String text, Target target, Origin origin) {
        List<Line> lines = Line.nonBlank(text);
        List<Span> units = lines.stream()
                .flatMap(line -> target == Target.SENTENCE ? SentenceCut.of(line).stream() : Stream.of(line.span()))
                .toList();
        String first = lines.size() < 2 ? "" : WhiteSpace.collapse(lines.get(0).text());
        return new JsonlArticle(id, title.isEmpty() ? first : title, text, units, origin);
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** The unit at {@code span}, between the units that end before it and those that begin after it. */
    Example example(Span span, String unit, Set<String> labels, String split) {
        List<String> before = texts(units.stream().filter(other -> other.end() <= span.begin()));
        List<String> after = texts(units.stream().filter(other -> other.begin() >= span.end()));
        List<String> all = Stream.of(before, texts(Stream.of(span)), after)
                .flatMap(List::stream)
                .toList();
        Example example = new Passage(id, title, all).example(before.size(), unit, labels);
        return new Example(id, unit, example.text(), example.context(), example.position(), labels, split).from(origin);
    }

    private List<String> texts(Stream<Span> spans) {
        return spans.map(span -> WhiteSpace.collapse(span.of(text))).toList();
    }
}
