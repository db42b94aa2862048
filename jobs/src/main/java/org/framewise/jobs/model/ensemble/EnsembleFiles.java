package org.framewise.jobs.model.ensemble;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.jobs.model.MemberModel;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.linear.LinearFiles;
import org.framewise.jobs.model.neural.NeuralFiles;
import org.framewise.jobs.model.neural.NeuralModel;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.prototype.CueReader;
import org.framewise.jobs.model.prototype.TaxonomyModel;

/** Reads ensembles from model folders. */
public final class EnsembleFiles {

    private static final String TAXONOMY = "taxonomy";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EnsembleFiles() {}

    /**
     * The ensemble that a card describes.
     *
     * @param encoder the name or folder of the encoder to read by, empty for the card's own
     * @throws BadInputException where a member's numbers are missing or do not fit, or this version lacks its learner
     * @throws org.framewise.jobs.model.card.ModelMismatchException where the members learned to read by another encoder
     */
    public static EnsembleModel read(Path folder, ModelCard card, String encoder) throws IOException {
        Optional<CueReader> cues = cues(folder);
        List<MemberModel> members = new ArrayList<>();
        for (MemberCard member : card.members()) {
            members.add(
                    member.learner().equals(TAXONOMY)
                            ? ofTaxonomy(folder, card, member, cues)
                            : member(folder, member, card.scheme().size(), encoder));
        }
        return new EnsembleModel(card, members, channels(card, cues));
    }

    private static MemberModel member(Path folder, MemberCard card, int labels, String given) throws IOException {
        TextEncoder encoder = card.encoder().encoder(folder.toString(), given);
        Path file = folder.resolve(card.file());
        return switch (card.learner()) {
            case "linear" -> LinearFiles.read(file, card, labels, encoder);
            case "neural" ->
                new NeuralModel(NeuralFiles.read(file, shape(folder, card)), new BagReader(card.features(), encoder));
            default ->
                throw new BadInputException(
                        folder.toString(),
                        "learner '" + card.learner() + "'",
                        "this version reads 'linear', 'neural' and 'taxonomy'");
        };
    }

    /** Always by its own encoder, which is not for the user to choose. */
    private static MemberModel ofTaxonomy(Path folder, ModelCard card, MemberCard member, Optional<CueReader> cues) {
        CueReader known = cues.orElseThrow(() -> new BadInputException(
                folder.toString(), "no " + ModelFolder.TAXONOMY + " in it", "take the model from its source again"));
        TextEncoder encoder = member.encoder().encoder(folder.toString(), "");
        return new TaxonomyModel(known, card.scheme().labels(), card.target(), encoder);
    }

    private static NeuralShape shape(Path folder, MemberCard card) {
        try {
            return JSON.treeToValue(card.parameters(), NeuralShape.class);
        } catch (JsonProcessingException e) {
            throw new BadInputException(
                    folder.toString(),
                    "the shape of " + card.name() + ": " + e.getOriginalMessage(),
                    "train it again",
                    e);
        }
    }

    private static Channels channels(ModelCard card, Optional<CueReader> cues) {
        Set<String> wanted = card.members().stream()
                .flatMap(member -> member.features().stream())
                .map(FeatureBlock::channel)
                .collect(Collectors.toSet());
        return new Channels(wanted, cues);
    }

    private static Optional<CueReader> cues(Path folder) {
        Path file = folder.resolve(ModelFolder.TAXONOMY);
        return Files.exists(file) ? Optional.of(new CueReader(TaxonomyReader.read(file))) : Optional.empty();
    }
}
