package org.framewise.features.quotation.tagged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.QuotationFinder;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.features.quotation.speaker.ArticleVoices;
import org.framewise.features.quotation.tagged.sequence.SequenceFile;
import org.framewise.features.quotation.tagged.sequence.SequenceModel;

/** Attribution by a tagger that learned from marked English texts; other languages are left to the rules. */
public final class TaggedAttributor implements Attributor, QuotationFinder {

    private static final String FILE = "quotations.bin";

    private final SequenceModel model;
    private final TaggedVoices voices;
    private final Lexicon lexicon = Lexicon.of("en");
    private final RuleAttributor rules = new RuleAttributor();

    TaggedAttributor(SequenceModel model) {
        this.model = model;
        this.voices = new TaggedVoices(model);
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws org.framewise.datasets.BadInputException where the folder holds no tagger of this version
     */
    public static TaggedAttributor load(Path folder) throws IOException {
        return new TaggedAttributor(SequenceFile.read(folder.resolve(FILE), Tag.values().length));
    }

    /** Writes {@code quotations.bin} into the folder, which is made where it is missing. */
    public void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(FILE + ".part");
        SequenceFile.write(model, unfinished);
        Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public List<Attribution> attribute(String text, List<Span> sentences, String language) {
        return speaksEnglish(language)
                ? new ArticleVoices(lexicon, voices, text, sentences).attributions()
                : rules.attribute(text, sentences, language);
    }

    @Override
    public List<Quotation> find(String text, List<Span> sentences, String language) {
        return speaksEnglish(language)
                ? new ArticleVoices(lexicon, voices, text, sentences).quotations()
                : rules.find(text, sentences, language);
    }

    private static boolean speaksEnglish(String language) {
        return language.equals("en") || !Lexicon.languages().contains(language);
    }
}
