package org.framewise.features.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewise.datasets.article.Span;

/** One pass over one text. */
final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int countedTo;
    private int codePoints;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Letters.starts(codePoint)) {
                at = add(at, wordEnd(at));
            } else {
                at += Letters.possessiveAt(text, at) ? 2 : Character.charCount(codePoint);
            }
        }
        return List.copyOf(tokens);
    }

    private int add(int begin, int end) {
        String word = plain(begin, end);
        Span span = new Span(codePointsTo(begin), codePointsTo(end));
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        Break before = last == null
                ? Break.SENTENCE
                : Breaks.between(text, last.end(), begin, text.substring(last.begin(), last.end()));
        tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), begin, end, span, before, possessive(end)));
        return end;
    }

    /** Also {@code Moscow 's}, as corpora that were cut into words have it. */
    private boolean possessive(int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return Letters.possessiveAt(text, at);
    }

    private int codePointsTo(int index) {
        codePoints += text.codePointCount(countedTo, index);
        countedTo = index;
        return codePoints;
    }

    private int wordEnd(int begin) {
        int at = begin + Character.charCount(text.codePointAt(begin));
        if (Character.isIdeographic(text.codePointAt(begin))) {
            return at;
        }
        while (at < text.length() && goesOn(begin, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() && text.charAt(at) == '.' && initialism(begin, at) ? at + 1 : at;
    }

    private boolean goesOn(int begin, int at) {
        int codePoint = text.codePointAt(at);
        if (Letters.continues(codePoint)) {
            return !Character.isIdeographic(codePoint);
        }
        if (Letters.apostrophe(codePoint)) {
            return Letters.startsAt(text, at + 1) && !Letters.possessiveAt(text, at);
        }
        if (codePoint == '.' || codePoint == ',') {
            return betweenDigits(at) || codePoint == '.' && letterAlone(begin, at - 1) && letterAlone(at + 1, at + 1);
        }
        return false;
    }

    private boolean betweenDigits(int at) {
        return Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether the letter at {@code index} is the word's first or follows a point, and no letter follows it. */
    private boolean letterAlone(int begin, int index) {
        return index < text.length()
                && Character.isLetter(text.charAt(index))
                && (index == begin || text.charAt(index - 1) == '.')
                && (index + 1 == text.length() || !Letters.continues(text.codePointAt(index + 1)));
    }

    private boolean initialism(int begin, int end) {
        return end - begin > 1 && Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 2) == '.';
    }

    private String plain(int begin, int end) {
        String raw = text.substring(begin, end);
        boolean initials = raw.endsWith(".") || end - begin > 1 && initialism(begin, end);
        StringBuilder word = new StringBuilder(raw.length());
        boolean ascii = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            ascii &= c < 0x80;
            if (c != 0xAD && !(initials && c == '.')) {
                word.append(Letters.apostrophe(c) ? '\'' : c);
            }
        }
        return ascii ? word.toString() : Normalizer.normalize(word, Normalizer.Form.NFC);
    }
}
