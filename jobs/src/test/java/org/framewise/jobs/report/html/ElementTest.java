package org.framewise.jobs.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {

    @Test
    void textNeverBecomesMarkup() {
        assertThat(Element.of("p", "<script>'a' & \"b\"</script>").with("title", "\"><b>"))
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&#39;a&#39; &amp; &quot;b&quot;&lt;/script&gt;</p>");
    }

    @Test
    void whatHtmlCannotHoldIsReplaced() {
        assertThat(Element.of("p", "a\u0000b\u001b\ud83dc\ud83c\udff4\n"))
                .hasToString("<p>a\ufffdb\ufffd\ufffdc\ud83c\udff4\n</p>");
    }

    @Test
    void elementsNestAndSomeHaveNoEnd() {
        assertThat(Element.of("p")
                        .in("x")
                        .add(Element.of("b", "1"), Element.of("wbr"))
                        .add(List.of())
                        .text("2"))
                .hasToString("<p class=\"x\"><b>1</b><wbr>2</p>");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0, 0", "10, 10", "100, 100", "1.5, 1.5", "1.256, 1.26", "-0.5, -0.5"})
    void numbersAreShort(double value, String written) {
        assertThat(Element.of("line").with("x", value)).hasToString("<line x=\"" + written + "\"></line>");
    }
}
