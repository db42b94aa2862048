package org.framewise.features.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueIndexTest {

    private static final List<String> PATTERNS = List.of(
            "false flag", "{home} ...4 (staged|orchestrat* it)", "warn*", "{home} {rival}", "the [brazen] lie", "=US");

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            nothing of the kind        @ 3
            a false report             @ 0 3
            they orchestrated that     @ 1 3
            the warnings               @ 2 3
            a brazen act               @ 3
            another lie                @ 3 4
            tell us                    @ 3 5
            """)
    void offersOnlyPatternsWhoseTellingWordIsThere(String text, String expected) {
        CueIndex index = new CueIndex(PATTERNS.stream().map(CuePattern::parse).toList());
        assertThat(index.candidates(Tokens.of(text)).stream()
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
