package org.framewise.features.quotation.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            He "saw it" and "ran".@"saw it" / "ran"
            He “saw ‘it’ all” then.@“saw ‘it’ all”
            Er „sah es“ dort.@„sah es“
            Er »sah es« dort.@»sah es«
            Il « a tout vu » hier.@« a tout vu »
            He ''saw it all'' there.@''saw it all''
            He ``saw it all'' there.@``saw it all''
            He 'saw it all' there.@'saw it all'
            It's the guards' dogs and Reed's boat.@''
            A 6"x4" plank.@''
            An open “quotation ends here.@“quotation ends here.
            """)
    void finds_what_is_quoted(String text, String expected) {
        assertThat(quoted(text)).isEqualTo(expected.equals("''") ? "" : expected);
    }

    @Test
    void an_open_quotation_ends_with_its_paragraph() {
        assertThat(quoted("A “first part.\n\n“Second” part.")).isEqualTo("“first part. / “Second”");
    }

    @Test
    void a_line_break_inside_a_paragraph_does_not_end_it() {
        assertThat(quoted("A “first\npart” here.\n\nB.")).isEqualTo("“first\npart”");
    }

    private static String quoted(String text) {
        List<Quote> quotes = QuoteMarks.in(text);
        return quotes.stream()
                .map(quote -> text.substring(quote.begin(), quote.end()))
                .collect(Collectors.joining(" / "));
    }
}
