package org.framewise.features.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewise.datasets.article.Article;
import org.framewise.features.language.LanguageDetector;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.sentence.SentenceSplitter;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;

/** Reads articles one by one and counts their names. One instance a thread. */
public final class ActorSurvey {

    private static final String LANGUAGE = "en";
    /** Those who wrote the article are no actors in it. */
    private static final Pattern BYLINE =
            Pattern.compile("By (\\p{Lu}|our )|\\(?(Additional )?(Reporting|Editing) by ");

    private final LanguageDetector languages = new LanguageDetector();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final RoleCues cues = new RoleCues();

    /** Adds an article; one that is not in English is only counted. */
    public void read(Article article, ActorCounts counts) {
        String language = article.language().isEmpty() ? languages.detect(article.text()) : article.language();
        if (!language.isEmpty() && !language.equals(LANGUAGE)) {
            counts.addOtherLanguage();
            return;
        }
        EventCounts event = counts.event(article.event().strip());
        event.addArticle(article);
        Set<String> seen = new HashSet<>();
        String text = article.text();
        Tokens tokens = Tokens.of(text);
        List<TokenRange> names = SentenceNames.names(tokens);
        int next = 0;
        int chars = 0;
        int codePoints = 0;
        for (Sentence sentence : splitter.split(text, LANGUAGE)) {
            int begin = tokenAt(tokens, next, sentence.span().begin());
            next = tokenAt(tokens, begin, sentence.span().end());
            int from = text.offsetByCodePoints(chars, sentence.span().begin() - codePoints);
            chars = text.offsetByCodePoints(from, sentence.span().length());
            codePoints = sentence.span().end();
            if (begin < next && !sentence.boilerplate()) {
                SentenceNames found = new SentenceNames(tokens, namesOf(names, begin, next), begin, next);
                seen.addAll(read(text.substring(from, chars), found, event));
            }
        }
        seen.forEach(name -> event.name(name).addArticle());
    }

    /** The first token, not before {@code from}, that begins at {@code codePoint} or behind it. */
    private static int tokenAt(Tokens tokens, int from, int codePoint) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).span().begin() < codePoint) {
            at++;
        }
        return at;
    }

    /** Found by halving: an article may have a hundred thousand. */
    private static List<TokenRange> namesOf(List<TokenRange> names, int begin, int end) {
        return names.subList(firstFrom(names, begin), firstFrom(names, end));
    }

    private static int firstFrom(List<TokenRange> names, int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (names.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Set<String> read(String sentence, SentenceNames names, EventCounts event) {
        if (BYLINE.matcher(sentence).lookingAt()) {
            return Set.of();
        }
        Map<String, List<SentenceNames.Found>> byText = new LinkedHashMap<>();
        for (SentenceNames.Found found : names.found()) {
            byText.merge(names.text(found), List.of(found), ActorSurvey::both);
            String brief = names.abbreviation(found);
            if (!brief.isEmpty()) {
                event.addAbbreviation(brief, names.text(found));
            }
        }
        Tokens words = Tokens.of(sentence);
        byText.forEach((text, found) -> event.name(text)
                .addSentence(sentence.replaceAll("\\s+", " "), inSentence(names, words, text, found, byText.keySet())));
        return byText.keySet();
    }

    private NameInSentence inSentence(
            SentenceNames names, Tokens sentence, String text, List<SentenceNames.Found> found, Set<String> all) {
        Set<String> states = new HashSet<>();
        found.forEach(place -> states.addAll(names.statesOf(place)));
        return new NameInSentence(
                found.stream().anyMatch(names::inside),
                found.stream().anyMatch(names::office),
                found.stream().anyMatch(names::titled),
                states,
                cues.of(sentence, text, all));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
