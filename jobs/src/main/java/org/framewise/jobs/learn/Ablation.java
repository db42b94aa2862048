package org.framewise.jobs.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.stance.ClaimReader;

/** What a learner is kept from, to see what it is worth. */
public record Ablation(Set<Part> without) {

    /** A kind of knowledge. */
    public enum Part {
        /** Who plays which role: names stay names, and any name fills a cue's slot. */
        ROLES,
        /** The taxonomy's cues. */
        CUES,
        /** Who speaks, and what the rules make of it. */
        QUOTATION,
        /** The sentence embedding, the neighbours' too. */
        EMBEDDING,
        /** What stands before and after, and the article as a whole. */
        CONTEXT
    }

    /** Nothing is kept from it. */
    public static final Ablation NONE = new Ablation(Set.of());

    public Ablation {
        without = Set.copyOf(without);
    }

    /** @throws BadInputException where a name is none of a part */
    public static Ablation of(Set<String> names) {
        return new Ablation(names.stream().map(Ablation::part).collect(Collectors.toSet()));
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "--without",
                        "'" + name + "'",
                        "take one of " + Arrays.toString(Part.values()).toLowerCase(Locale.ROOT)));
    }

    List<TextUnit> of(List<TextUnit> units) {
        if (!without.contains(Part.ROLES)) {
            return units;
        }
        return units.stream()
                .map(unit -> new TextUnit(unit.text(), unit.context(), unit.position(), Event.UNKNOWN))
                .toList();
    }

    Set<String> kept(Set<String> channels) {
        return channels.stream().filter(channel -> !isWithout(channel)).collect(Collectors.toSet());
    }

    List<FeatureBlock> keptBlocks(List<FeatureBlock> blocks) {
        return blocks.stream()
                .filter(block -> !isWithout(block.channel()))
                .filter(block -> !(block.terms().dense() && without.contains(Part.EMBEDDING)))
                .toList();
    }

    private boolean isWithout(String channel) {
        return switch (channel) {
            case Channels.CUES -> without.contains(Part.CUES);
            case ClaimReader.CLAIM -> without.contains(Part.QUOTATION);
            case Channels.PHRASES -> without.contains(Part.EMBEDDING);
            case Channels.PRECEDING_PHRASES, Channels.FOLLOWING_PHRASES ->
                without.contains(Part.EMBEDDING) || without.contains(Part.CONTEXT);
            case TextUnit.PRECEDING, TextUnit.FOLLOWING, TextUnit.ARTICLE, "previous", "next" ->
                without.contains(Part.CONTEXT);
            default -> false;
        };
    }
}
