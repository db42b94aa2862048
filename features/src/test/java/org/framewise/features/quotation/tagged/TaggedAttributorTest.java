package org.framewise.features.quotation.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.QuotationFinder;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedAttributorTest {

    private static final String TEXT = "Tom Reed zorbed that Sudmark denied the attack.";
    private static final List<Span> SENTENCES = List.of(new Span(0, TEXT.length()));
    private static final TaggedAttributor LEARNED = new TaggerTrainer(3).train(Lessons.ALL);

    @TempDir
    Path folder;

    @Test
    void finds_what_it_was_shown() {
        Quotation quotation = LEARNED.find(TEXT, SENTENCES, "en").get(0);
        assertThat(quotation.source()).containsExactly(new Span(0, 8));
        assertThat(quotation.cue()).containsExactly(new Span(9, 15));
        assertThat(quotation.content()).containsExactly(new Span(16, 46));
        assertThat(quotation.speaker().name()).isEqualTo("Tom Reed");
        assertThat(new RuleAttributor().find("Tom Reed zorbed that it rained.", List.of(new Span(0, 31)), "en"))
                .isEmpty();
    }

    @Test
    void adds_what_the_rules_find_inside() {
        Quotation nested = LEARNED.find(TEXT, SENTENCES, "en").get(1);
        assertThat(nested.depth()).isEqualTo(1);
        assertThat(nested.speaker().name()).isEqualTo("Sudmark");
    }

    @Test
    void agrees_with_itself_about_sentences() {
        Attribution attribution = LEARNED.attribute(TEXT, SENTENCES, "en").get(0);
        assertThat(attribution.type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(attribution.content().of(TEXT)).isEqualTo("that Sudmark denied the attack");
    }

    @Test
    void leaves_other_languages_to_the_rules() {
        String text = "Der Senat bestreitet, dass es regnete.";
        List<Span> sentences = List.of(new Span(0, text.length()));
        assertThat(LEARNED.find(text, sentences, "de")).isEqualTo(new RuleAttributor().find(text, sentences, "de"));
        assertThat(LEARNED.attribute(text, sentences, "de"))
                .isEqualTo(new RuleAttributor().attribute(text, sentences, "de"));
    }

    @Test
    void works_after_saving_and_after_serialization() throws Exception {
        LEARNED.save(folder.resolve("new"));
        List<Quotation> expected = LEARNED.find(TEXT, SENTENCES, "en");
        assertThat(TaggedAttributor.load(folder.resolve("new")).find(TEXT, SENTENCES, "en"))
                .isEqualTo(expected);
        assertThat(((QuotationFinder) copy(LEARNED)).find(TEXT, SENTENCES, "en"))
                .isEqualTo(expected);
        assertThat(copy(expected.get(0))).isEqualTo(expected.get(0));
    }

    @Test
    void learns_the_same_from_the_same() throws IOException {
        LEARNED.save(folder.resolve("one"));
        new TaggerTrainer(3).train(Lessons.ALL).save(folder.resolve("two"));
        assertThat(folder.resolve("one/quotations.bin")).hasSameBinaryContentAs(folder.resolve("two/quotations.bin"));
    }

    @Test
    void names_a_model_that_is_missing_or_another() throws IOException {
        Path file = folder.resolve("quotations.bin");
        assertThatThrownBy(() -> TaggedAttributor.load(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": there is no such model; train one first");
        Files.writeString(file, "no model");
        assertThatThrownBy(() -> TaggedAttributor.load(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": this is no tagger of this version; train one anew");
    }

    private static Object copy(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
