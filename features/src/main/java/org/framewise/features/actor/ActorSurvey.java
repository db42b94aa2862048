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
        int chars = 0;
        int codePoints = 0;
        for (Sentence sentence : splitter.split(text, LANGUAGE)) {
            int from = text.offsetByCodePoints(chars, sentence.span().begin() - codePoints);
            chars = text.offsetByCodePoints(from, sentence.span().length());
            codePoints = sentence.span().end();
            if (!sentence.boilerplate()
                    && !BYLINE.matcher(text).region(from, chars).lookingAt()) {
                seen.addAll(read(text.substring(from, chars), event));
            }
        }
        seen.forEach(name -> event.name(name).addArticle());
    }

    private Set<String> read(String sentence, EventCounts event) {
        SentenceNames names = new SentenceNames(sentence);
        Map<String, List<SentenceNames.Found>> byText = new LinkedHashMap<>();
        for (SentenceNames.Found found : names.found()) {
            byText.merge(names.text(found), List.of(found), ActorSurvey::both);
            String brief = names.abbreviation(found);
            if (!brief.isEmpty()) {
                event.addAbbreviation(brief, names.text(found));
            }
        }
        byText.forEach((text, found) -> event.name(text)
                .addSentence(sentence.replaceAll("\\s+", " "), inSentence(names, text, found, byText.keySet())));
        return byText.keySet();
    }

    private NameInSentence inSentence(
            SentenceNames names, String text, List<SentenceNames.Found> found, Set<String> all) {
        Set<String> states = new HashSet<>();
        found.forEach(place -> states.addAll(names.statesOf(place)));
        return new NameInSentence(
                found.stream().anyMatch(place -> place.range().from() > 0),
                found.stream().anyMatch(names::office),
                found.stream().anyMatch(names::titled),
                states,
                cues.of(names.tokens(), text, all));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
