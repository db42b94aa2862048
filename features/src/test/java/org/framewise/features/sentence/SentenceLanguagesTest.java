package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conventions of other languages; a bar stands at each end. */
class SentenceLanguagesTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '~',
            value = {
                "de/ Am 12. Juni brannte z.B. der alte Hafen. | Dr. Weiß schwieg.",
                "de/ Er rief: „Es brennt.“ | Dann lief er fort.",
                "de-AT/ Der Hafen brannte bzw. er glühte. | Alle flohen.",
                "fr/ M. Duval a crié « Au feu ! » puis il est parti. | Personne n'a bougé.",
                "es/ La Sra. Ruiz llamó al Dr. Soto. | ¿Quién fue? | Nadie lo sabe.",
                "it/ L'avv. Neri parlò con il dott. Galli. | Il porto bruciava.",
                "pt/ O Sr. Lopes saiu. | A polícia chegou.",
                "pl/ Prof. Nowak mówił o tzw. dywersji. | Nikt nie słuchał.",
                "ru/ Он жил на ул. Портовой в г. Мореград. | Порт сгорел в 2030 г. | Это видели все.",
                "bg/ Г-н Иванов живее на ул. Морска. | Това е вярно.",
                "nl/ Dhr. Visser zag o.a. de haven. | Niemand sliep.",
                "da/ Den 3. maj kom dr. Holm. | Ingen sov.",
                "el/ Ποιος το έκανε; | Κανείς δεν ξέρει.",
                "hy/ Նավահանգիստը այրվեց: | Ոչ ոք չքնեց:",
                "hi/ बंदरगाह जल गया। | कोई नहीं सोया।",
                "ar/ من فعل هذا؟ | لا أحد يعرف.",
            })
    void areKept(String language, String marked) {
        String text = marked.replace(" | ", " ");

        assertThat(String.join(" | ", strings(text, language))).isEqualTo(marked);
    }

    @Test
    void needNoSpaceInChinese() {
        assertThat(strings("港口着火了。谁干的？没人知道！", "zh")).containsExactly("港口着火了。", "谁干的？", "没人知道！");
    }

    @Test
    void keepQuotedJapaneseInItsFrame() {
        assertThat(strings("彼は「火事だ。」と言った。誰も寝なかった。", "ja")).containsExactly("彼は「火事だ。」と言った。", "誰も寝なかった。");
    }

    @Test
    void needNotBeKnown() {
        assertThat(strings("Dr. Reed came. Nobody slept.", "")).containsExactly("Dr. Reed came.", "Nobody slept.");
    }

    private Iterable<String> strings(String text, String language) {
        return splitter.split(text, language).stream().map(s -> s.of(text)).toList();
    }
}
