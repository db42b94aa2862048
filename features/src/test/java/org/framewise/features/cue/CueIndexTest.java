package org.framewise.features.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.role.Mentions;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.api.Test;
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

    @Test
    void leavesOutNoPatternThatMatches() {
        Taxonomy taxonomy = TaxonomyReader.builtIn("attribution");
        List<CuePattern> patterns = taxonomy.labels().stream()
                .flatMap(label -> label.cues().stream())
                .map(cue -> CuePattern.parse(cue.pattern()))
                .toList();
        CueIndex index = new CueIndex(patterns);
        int matched = 0;
        for (String example : taxonomy.labels().stream()
                .flatMap(label -> label.examples().stream())
                .toList()) {
            Tokens tokens = Tokens.of(example.replaceAll("[{}]", ""));
            Mentions mentions = new ActorMatcher(Event.UNKNOWN).find(tokens);
            BitSet matching = new BitSet();
            IntStream.range(0, patterns.size())
                    .filter(i -> !patterns.get(i).find(tokens, mentions).isEmpty())
                    .forEach(matching::set);
            matched += matching.cardinality();
            matching.andNot(index.candidates(tokens));
            assertThat(matching).isEqualTo(new BitSet());
        }
        assertThat(matched).isGreaterThan(100);
    }
}
