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
        StringBuilder word = new StringBuilder();
        spaced(text).codePoints().forEach(character -> {
            boolean mark = isMark(character);
            if ((mark || UCharacter.isUWhiteSpace(character)) && !word.isEmpty()) {
                sink.accept(word.toString());
                word.setLength(0);
            }
            if (mark) {
                sink.accept(Character.toString(character));
            } else if (!UCharacter.isUWhiteSpace(character)) {
                word.appendCodePoint(character);
            }
        });
        if (!word.isEmpty()) {
            sink.accept(word.toString());
        }
    }

    private static String spaced(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        text.codePoints().filter(character -> !isDropped(character)).forEach(character -> {
            if (isChinese(character)) {
                clean.append(' ').appendCodePoint(character).append(' ');
            } else {
                clean.appendCodePoint(character);
            }
        });
        return lowered(DECOMPOSED.isNormalized(clean) ? clean : DECOMPOSED.normalize(clean));
    }

    private static String lowered(CharSequence decomposed) {
        StringBuilder lower = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(character -> UCharacter.getType(character) != UCharacterCategory.NON_SPACING_MARK)
                .forEach(character -> lower.appendCodePoint(UCharacter.toLowerCase(character)));
        return lower.toString();
    }

    private static boolean isDropped(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
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
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3400 && character <= 0x4DBF
                || character >= 0x20000 && character <= 0x2A6DF
                || character >= 0x2A700 && character <= 0x2B73F
                || character >= 0x2B740 && character <= 0x2B81F
                || character >= 0x2B920 && character <= 0x2CEAF // the reference's slip for 2B820
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x2F800 && character <= 0x2FA1F;
    }
}
