package org.framewise.features.quotation.speaker.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.framewise.features.quotation.Source;

/**
 * Somebody whom an article has brought up.
 *
 * @param context the sentence that did, in lower case
 */
record Person(Source source, String context) {

    private static final Pattern WOMAN = Pattern.compile(
            "(?i)\\b(?:Mrs|Ms|Miss|Frau|Mme|Madame|woman|wife|widow|mother|daughter|sister|aunt|\\w*woman|she|her|sie|elle)\\b");
    private static final Pattern MAN = Pattern.compile(
            "(?i)\\b(?:Mr|Herr|Monsieur|man|husband|father|son|brother|uncle|\\w*[^o]man|he|his|er|il)\\b");

    static Person of(Source source, String sentence) {
        return new Person(source, sentence.toLowerCase(Locale.ROOT));
    }

    /** Whether "he", "she", "the spokesman" may mean this one. */
    boolean fits(String mention) {
        String name = source.name();
        return !(WOMAN.matcher(mention).find() && MAN.matcher(name).find())
                && !(MAN.matcher(mention).find() && WOMAN.matcher(name).find());
    }

    /** Whether the article gave this one that office. */
    boolean holds(String office) {
        return context.contains(office);
    }
}
