package org.framewise.jobs.model.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.prototype.CueReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name for each cue, then one for every step that a label's cues reach together. */
class CueChannelTest {

    private static final Taxonomy TAXONOMY = new Taxonomy(
            "fires",
            "Fires",
            "1",
            "en",
            "",
            "",
            List.of(new Axis("culprit", "Culprit", true, "")),
            List.of(
                    label("hoax", new Cue("faint", 0.4), new Cue("weak", 0.5), new Cue("fair", 1), new Cue("hoax", 4)),
                    label("plot", new Cue("secret plan", 1.5))));

    private final CueChannel channel = new CueChannel(new CueReader(TAXONOMY));

    private static Label label(String id, Cue... cues) {
        List<Cue> against = List.of(new Cue("not " + id, 1));
        return new Label(id, "culprit", id, Optional.empty(), "", "", false, List.of(cues), against, List.of(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Rain fell.            | ''
        A faint sign.         | hoax:faint
        A weak sign.          | hoax:weak hoax≥0.5
        Fair and weak.        | hoax:fair hoax:weak hoax≥0.5 hoax≥1.0 hoax≥1.5
        Hoax, hoax.           | hoax:hoax hoax≥0.5 hoax≥1.0 hoax≥1.5 hoax≥2.0 hoax≥3.0 hoax≥4.0
        A secret plan.        | plot:secret_plan plot≥0.5 plot≥1.0 plot≥1.5
        Weak secret plan.     | hoax:weak plot:secret_plan hoax≥0.5 plot≥0.5 plot≥1.0 plot≥1.5
        It was not hoax: weak.| hoax:hoax hoax:not_hoax hoax:weak hoax≥0.5 hoax≥1.0 hoax≥1.5 hoax≥2.0 hoax≥3.0
        Not plot.             | plot:not_plot
        """)
    void namesOfCuesAndSteps(String text, String names) {
        assertThat(channel.of(new TextUnit(text, Map.of(), 0, Event.UNKNOWN))).isEqualTo(names);
    }
}
