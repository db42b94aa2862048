package org.framewise.features.quotation.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;

/**
 * Reads one {@code .ann} file: {@code T} lines mark spans ({@code T5⇥Content 3 9;12 20⇥words}), {@code E} lines join them
 * ({@code E1⇥Attribution:T4 Content:T5 Cue:T2 Source:T1}). Other lines, such as notes, are passed over, and so is a
 * line that belongs to no id: the words of a span may hold line ends.
 */
final class BratFile {

    private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+?)(?:\\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t(Attribution\\S*:.*)");
    private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    private final String place;
    private final int length;
    private final Map<String, List<Span>> spans = new HashMap<>();

    /** @param length of the text, in code points */
    BratFile(String place, int length) {
        this.place = place;
        this.length = length;
    }

    List<MarkedQuotation> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher span = SPAN.matcher(lines.get(i));
            if (span.matches()) {
                spans.put(span.group(1), spans(span.group(2), place + ":" + (i + 1)));
            }
        }
        List<MarkedQuotation> quotations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher event = EVENT.matcher(lines.get(i));
            if (event.matches()) {
                quotations.add(quotation(event.group(1), place + ":" + (i + 1)));
            }
        }
        return quotations.stream()
                .filter(quotation -> !quotation.content().isEmpty())
                .toList();
    }

    private List<Span> spans(String value, String where) {
        return Stream.of(value.strip().split(";"))
                .map(pair -> span(pair, where))
                .toList();
    }

    private Span span(String pair, String where) {
        String[] ends = pair.strip().split(" +");
        if (ends.length == 2) {
            int begin = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (begin <= end && end <= length) {
                return new Span(begin, end);
            }
        }
        throw new BadInputException(
                where, "'" + pair + "' is no stretch of the text", "give begin and end, at most " + length);
    }

    private MarkedQuotation quotation(String roles, String where) {
        Map<String, List<Span>> parts = new HashMap<>();
        Matcher role = ROLE.matcher(roles);
        while (role.find()) {
            if (!spans.containsKey(role.group(2))) {
                throw new BadInputException(where, "there is no " + role.group(2), "name a span of the same file");
            }
            parts.computeIfAbsent(role.group(1), key -> new ArrayList<>()).addAll(spans.get(role.group(2)));
        }
        return new MarkedQuotation(part(parts, "Source"), part(parts, "Cue"), part(parts, "Content"));
    }

    private static List<Span> part(Map<String, List<Span>> parts, String name) {
        return parts.getOrDefault(name, List.of()).stream()
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
    }
}
