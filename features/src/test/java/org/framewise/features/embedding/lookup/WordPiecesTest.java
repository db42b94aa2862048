package org.framewise.features.embedding.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts as the tokenizer that MiniLM was trained with. */
class WordPiecesTest {

    private static final String JSON = "/all-minilm-l6-v2-q-tokenizer.json";

    private static HuggingFaceTokenizer reference;
    private static WordPieces pieces;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream in = WordPiecesTest.class.getResourceAsStream(JSON)) {
            reference = HuggingFaceTokenizer.newInstance(in, Map.of("padding", "false", "truncation", "false"));
        }
        try (InputStream in = WordPiecesTest.class.getResourceAsStream(JSON)) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).at("/model/vocab");
            String[] tokens = new String[vocabulary.size()];
            vocabulary.properties().forEach(token -> tokens[token.getValue().asInt()] = token.getKey());
            pieces = new WordPieces(Arrays.asList(tokens));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "The harbourmaster's unthinkable counter-claim, they said, was \"invented\".",
                "Prices rose 3.7% – from $1,204.50 to €1.249 – in 2031/32…",
                "ÉCOLE naïve Ångström ŒUVRE straße ǅungla İstanbul ΣΊΣΥΦΟΣ ﬁne ﬄuent",
                "cafe\u0301 o\u0308ffnen n\u0303 a\u0335b c\u20DDd",
                "soft\u00ADhyphen zero\u200Bwidth zwj\u200Dx bom\uFEFFy lrm\u200Ez",
                "no\u00A0break thin\u2009space ideographic\u3000space nel\u0085x line\u2028sep para\u2029sep",
                "tab\tnew\nline\rreturn form\ffeed vertical\u000Btab nul\u0000x bell\u0007y repl\uFFFDz",
                "港で火事が起きた。消防士は言った:「放火だ」",
                "폭발이 항구에서 일어났다",
                "انفجر المستودع في الميناء، قال الحارس",
                "שָׁלוֹם עֲלֵיכֶם",
                "बंदरगाह में आग लगी।",
                "Пожар в порту устроили сами, ёлки-палки, й",
                "ระเบิดที่ท่าเรือ",
                "🔥🔥 the dock 👩‍🚒 burns 🇺🇳 ☠️ ¯\\_(ツ)_/¯",
                "a+b=c <tag> ^up ~tilde `tick` |pipe| #tag @who snake_case http://x.example/a?b=c&d=e",
                "№ ½ ² ™ © ° ± × ÷ § ¶ † ‡ • ‰ ′ ″ ‹ › ⁄ ₤ ∑ → ⇒ ■ ﷼ ﹏ ！？",
                "##ing ##s # # [unused1] [CLS-like] ''''' ---- ____ ....",
                "𝔉𝔬𝔯𝔤𝔢𝔡 𝐛𝐨𝐥𝐝 ＦＵＬＬ ｗｉｄｔｈ Ⅷ ⅷ ①",
                "𠀀𫝀 豈 \uD842\uDFB7 㐀 々 〆 〇",
                "\uE000private \uDB80\uDC00use",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            })
    void cutsAsTheReference(String text) {
        assertThat(tokens(text)).isEqualTo(expected(text));
    }

    @ParameterizedTest
    @CsvSource({"99", "100", "101", "400"})
    void aWordOfMoreThanAHundredCharactersIsUnknown(int length) {
        for (String letter : List.of("a", "é", "𐐷")) {
            String text = "so " + letter.repeat(length) + " it is";
            assertThat(tokens(text)).isEqualTo(expected(text));
        }
    }

    /** Later characters are letters or marks here, and nothing to the reference, whose tables are older. */
    @Test
    void cutsAtEachCharacterThatTheReferenceKnows() {
        List<String> different = IntStream.rangeClosed(0, 0x2FA1F)
                .filter(WordPiecesTest::isKnown)
                .filter(character -> character < 0x3400 || character % 61 == 0 || !isOneOfThousands(character))
                .mapToObj(Character::toString)
                .filter(character -> !tokens("so" + character + "me").equals(expected("so" + character + "me")))
                .toList();

        // Unicode has put these into other categories since.
        assertThat(different)
                .containsExactly("\u166D", "\u1734", "\u1885", "\u1886", "\uA9BD", "\uD804\uDDC9", "\uD805\uDF1E");
    }

    private static boolean isKnown(int character) {
        return UCharacter.isDefined(character)
                && UCharacter.getType(character) != UCharacterCategory.SURROGATE
                && UCharacter.getAge(character).compareTo(VersionInfo.getInstance(8, 0)) <= 0;
    }

    private static boolean isOneOfThousands(int character) {
        int script = UScript.getScript(character);
        return script == UScript.HAN || script == UScript.HANGUL;
    }

    @Test
    void aVocabularyWithoutAnUnknownTokenIsRefused() {
        assertThatThrownBy(() -> new WordPieces(List.of("a", "##b"))).hasMessage("a vocabulary needs [UNK]");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        pieces.read(text, token -> tokens.add(pieces.token(token)));
        return tokens;
    }

    private static List<String> expected(String text) {
        Encoding encoding = reference.encode(text, false, false);
        return List.of(encoding.getTokens());
    }
}
