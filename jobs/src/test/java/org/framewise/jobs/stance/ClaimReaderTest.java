package org.framewise.jobs.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

    private final ClaimReader reader = new ClaimReader();

    private String names(String marked) {
        return reader.read(Claims.of(marked, "en", "hoax")).context().get(ClaimReader.CLAIM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It was a [hoax].                           | kind:author quote:none label:hoax rules:endorses rules:endorses/author voice:author/none quote:none/none located
        It was not a [hoax].                       | kind:author quote:none label:hoax rules:rejects rules:rejects/author sign:negated sign:negated/hoax voice:author/none quote:none/none located
        Was it a [hoax]?                           | kind:author quote:none label:hoax rules:questions rules:questions/author sign:asked sign:asked/hoax voice:author/none quote:none/none located asks
        If it were a [hoax], nobody would be dead. | kind:author quote:none label:hoax rules:rejects rules:rejects/author sign:unreal sign:unreal/hoax voice:author/none quote:none/none located
        Whether it was a [hoax] is unclear.        | kind:author quote:none label:hoax rules:questions rules:questions/author sign:doubted sign:doubted/hoax voice:author/none quote:none/none located
        Mayor Ada Hale denied that it was a [hoax]. | kind:named quote:indirect force:denies cue:denied label:hoax rules:rejects rules:rejects/named sign:spoken sign:spoken/hoax sign:denied sign:denied/hoax sign:refuted sign:refuted/hoax voice:named/denies quote:indirect/denies located
        Mayor Ada Hale said it was a [hoax].       | kind:named quote:indirect force:says cue:said label:hoax rules:reports rules:reports/named sign:spoken sign:spoken/hoax voice:named/says quote:indirect/says located
        """)
    void whatIsKnownOfAClaim(String marked, String names) {
        assertThat(names(marked)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Was it a hoax?            | true
        "Was it a hoax?"          | true
        Was it (a hoax?) \u0020   | true
        Was it? It was.           | false
        It was a hoax.            | false
        """)
    void aQuestionMarkAtTheEndAsks(String text, boolean asks) {
        assertThat(List.of(names(text).split(" ")).contains("asks")).isEqualTo(asks);
    }

    @Test
    void withoutCuesTheClaimsPlaceIsUnknown() {
        assertThat(names("It was a hoax.").split(" ")).contains("unlocated").doesNotContain("located");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Nobody has ever proved it.     | nobody has ever
        “Never,” said the Mayor        | never said the
        Isn't it odd?                  | isn't it odd
        So what                        | so what
        1984 — a year like any other   | 1984 a year
        No.                            | no
        …                              | ``
        ``                             | ``
        """)
    void theFirstThreeWordsSetTheMood(String text, String opening) {
        Claim claim = new Claim(Claims.unit(text), "en", Attribution.author(0), "hoax", List.of());

        assertThat(reader.read(claim).context()).containsEntry(ClaimReader.OPENING, opening);
    }

    @Test
    void theSentenceKeepsItsPlaceItsEventAndItsOtherChannels() {
        Event event = new Event("e", "", Optional.empty(), List.of(new Actor("home", List.of("Norland"))));
        TextUnit unit = new TextUnit("Norland lied.", Map.of("previous", "It rained."), 0.75, event);
        TextUnit read = reader.read(new Claim(unit, "en", Attribution.author(13), "hoax", List.of(new Span(8, 12))));

        assertThat(read.text()).isEqualTo("Norland lied.");
        assertThat(read.position()).isEqualTo(0.75);
        assertThat(read.event()).isEqualTo(event);
        assertThat(read.context())
                .containsEntry("previous", "It rained.")
                .containsOnlyKeys("previous", ClaimReader.CLAIM, ClaimReader.OPENING);
    }

    @Test
    void aReaderReadsTheNextClaimAnew() {
        names("Was it a [hoax]?");

        assertThat(names("It was a [hoax].")).doesNotContain("asks", "rules:questions");
    }
}
