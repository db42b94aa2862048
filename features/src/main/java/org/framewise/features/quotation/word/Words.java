package org.framewise.features.quotation.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence cut into words and marks; any index may be asked for, beyond the ends there is an empty word. */
public final class Words {

    /** An elided article, a title with its dot, a verb's hyphened pronoun, 's, didn't, a word, a mark: in that order. */
    private static final Pattern WORD = Pattern.compile("(?:[LlDdJjMmTtNnSsCc]|[Qq]u)['’](?=\\p{L})"
            + "|(?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|St|Jr|Sr|M|\\p{Lu})\\.(?!\\p{L}\\p{L})"
            + "|-(?:t-)?(?=(?:il|elle|ils|elles|on)\\b)"
            + "|['’](?:s|d|ve|re|ll|m)\\b"
            + "|\\p{L}++(?<=\\p{L}n)['’]t\\b"
            + "|[\\p{L}\\p{M}\\p{N}]+"
            // Bounded, for a regular expression's group repeats recurse.
            + "(?:(?!-(?:t-)?(?:il|elle|ils|elles|on)\\b)(?:[-&.]|['’](?!(?:s|d|ve|re|ll|m|t)\\b))[\\p{L}\\p{M}\\p{N}]+){0,9}"
            + "|[^\\s\\p{Z}]");

    private static final Word NOTHING = new Word("", "", 0, 0, false);

    private final List<Word> words = new ArrayList<>();
    private final String sentence;

    /**
     * @param quotes the article's quotations that the sentence shares text with, in order
     * @param offset where the sentence begins in the article, in chars
     */
    public Words(String sentence, List<Quote> quotes, int offset) {
        this.sentence = sentence;
        Matcher matcher = WORD.matcher(sentence);
        int next = 0;
        while (matcher.find()) {
            int at = offset + matcher.start();
            while (next < quotes.size() && quotes.get(next).end() <= at) {
                next++;
            }
            boolean quoted = next < quotes.size() && quotes.get(next).covers(at);
            add(matcher.group(), matcher.start(), quoted);
        }
    }

    /** "didn't" are two words, and so is what it says. */
    private void add(String text, int begin, boolean quoted) {
        Word word = Word.of(text, begin, quoted);
        int cut = word.lower().endsWith("n't") ? text.length() - 3 : 0;
        if (cut > 0) {
            words.add(Word.of(text.substring(0, cut), begin, quoted));
        }
        words.add(cut > 0 ? Word.of(text.substring(cut), begin + cut, quoted) : word);
    }

    /** The sentence itself. */
    public String sentence() {
        return sentence;
    }

    /** How many words and marks there are. */
    public int size() {
        return words.size();
    }

    /** The word at that index; an empty one beyond the ends. */
    public Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    /** Its lower-case form. */
    public String lower(int index) {
        return at(index).lower();
    }

    /** The end of what stands before that word, a comma left out. */
    public int endBefore(int index) {
        return lower(index - 1).equals(",")
                ? at(index - 2).end()
                : at(index - 1).end();
    }

    /** Whether there is no word there, or one that ends a clause. */
    public boolean isBreak(int index) {
        return index < 0 || index >= words.size() || at(index).isMark();
    }

    /** How many of the words from {@code index} the phrase covers: all of its own, or 0. */
    public int phrase(List<String> phrase, int index) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!lower(index + i).equals(phrase.get(i))) {
                return 0;
            }
        }
        return phrase.size();
    }
}
