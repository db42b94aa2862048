package org.framewise.jobs.learn.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.channel.Channels;

/** Labelled examples as the units that a classifier reads. */
public final class Units {

    private Units() {}

    /** Without the channels that follow from it. */
    public static TextUnit of(Example example) {
        return new TextUnit(example.text(), example.context(), example.position(), example.event());
    }

    /** All units, in order. */
    public static List<TextUnit> of(LabelledCorpus corpus) {
        return corpus.examples().stream().map(Units::of).toList();
    }

    /** The context channels that a model may look at. */
    public static Set<String> channels(LabelledCorpus corpus) {
        Set<String> channels = corpus.examples().stream()
                .flatMap(example -> example.context().keySet().stream())
                .collect(Collectors.toSet());
        if (hasEvents(corpus)) {
            channels.addAll(List.of(
                    Channels.ROLES,
                    Channels.PHRASES,
                    Channels.PRECEDING_PHRASES,
                    Channels.FOLLOWING_PHRASES,
                    Channels.CUES));
        }
        return Set.copyOf(channels);
    }

    private static boolean hasEvents(LabelledCorpus corpus) {
        return corpus.examples().stream()
                .anyMatch(example -> !example.event().actors().isEmpty());
    }
}
