package org.framewise.jobs.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;

class EvidencePlacesTest {

    @Test
    void theWordsThatCuesMatched() {
        String sentence = "\uD83D\uDD25 It was \"a false flag\", not an accident.";
        List<String> evidence = List.of(
                "cue: false flag* → \"false flag\"",
                "counter-cue: not → \"not\"",
                "cue: elsewhere → \"elsewhere\"",
                "like the example \"They staged it.\"");
        List<Span> places = EvidencePlaces.of(sentence, evidence);
        assertThat(places).containsExactly(new Span(12, 22));
        assertThat(places.get(0).of(sentence)).isEqualTo("false flag");
    }

    @Test
    void noCue() {
        assertThat(EvidencePlaces.of("It was.", List.of("w:was +0.3"))).isEmpty();
    }
}
