package org.framewise.features.embedding.lookup;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.function.Consumer;

/**
 * Cuts a text into words as BERT's uncased models do: control characters out, lower case, accents off, each punctuation
 * mark and each Chinese character a word of its own. ICU's tables, so that every Java cuts alike.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">Devlin et al., BERT</a>
 */
final class BertWords {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    /** ASCII that Unicode calls a symbol and BERT punctuation. */
    private static final String ASCII_MARKS = "$+<=>^`|~";

    private BertWords() {}

    static void read(String text, Consumer<String> sink) {
        String plain = lowered(spaced(text));
        int begin = 0;
        int next;
        for (int at = 0; at < plain.length(); at = next) {
            int character = plain.codePointAt(at);
            next = at + Character.charCount(character);
            boolean mark = isMark(character);
            if (mark || UCharacter.isUWhiteSpace(character)) {
                word(plain, begin, at, sink);
                word(plain, mark ? at : next, next, sink);
                begin = next;
            }
        }
        word(plain, begin, plain.length(), sink);
    }

    private static void word(String text, int begin, int end, Consumer<String> sink) {
        if (begin < end) {
            sink.accept(text.substring(begin, end));
        }
    }

    private static CharSequence spaced(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (isChinese(character)) {
                clean.append(' ').appendCodePoint(character).append(' ');
            } else if (!isDropped(character)) {
                clean.appendCodePoint(character);
            }
        }
        return DECOMPOSED.isNormalized(clean) ? clean : DECOMPOSED.normalize(clean);
    }

    private static String lowered(CharSequence decomposed) {
        StringBuilder lower = new StringBuilder(decomposed.length());
        int character;
        for (int at = 0; at < decomposed.length(); at += Character.charCount(character)) {
            character = Character.codePointAt(decomposed, at);
            if (isPlain(character)) {
                lower.append((char) (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character));
            } else if (UCharacter.getType(character) != UCharacterCategory.NON_SPACING_MARK) {
                lower.appendCodePoint(UCharacter.toLowerCase(character));
            }
        }
        return lower.toString();
    }

    /** Most of what is read; needs no tables. */
    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character == ' '
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    private static boolean isDropped(int character) {
        if (isPlain(character) || character == '\t' || character == '\n' || character == '\r') {
            return false;
        }
        return character == 0xFFFD
                || switch (UCharacter.getType(character)) {
                    case UCharacterCategory.CONTROL,
                            UCharacterCategory.FORMAT,
                            UCharacterCategory.PRIVATE_USE,
                            UCharacterCategory.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int character) {
        return !isPlain(character) && isPunctuation(character);
    }

    private static boolean isPunctuation(int character) {
        return switch (UCharacter.getType(character)) {
            case UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION -> true;
            default -> ASCII_MARKS.indexOf(character) >= 0;
        };
    }

    private static boolean isChinese(int character) {
        return character >= 0x3400
                && (character >= 0x4E00 && character <= 0x9FFF
                        || character <= 0x4DBF
                        || character >= 0x20000 && character <= 0x2A6DF
                        || character >= 0x2A700 && character <= 0x2B73F
                        || character >= 0x2B740 && character <= 0x2B81F
                        || character >= 0x2B920 && character <= 0x2CEAF // the reference's slip for 2B820
                        || character >= 0xF900 && character <= 0xFAFF
                        || character >= 0x2F800 && character <= 0x2FA1F);
    }
}
