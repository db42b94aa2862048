package org.framewise.datasets.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.corpus.mention.Mention;
import org.framewise.datasets.corpus.mention.Speaker;
import org.framewise.datasets.input.JsonLines;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ARTICLE = """
            {'id': 'harbour-fire-01', 'source': 'Herald', 'published': '2030-02-01T08:00:00Z', 'title': 'Fire',
             'text': 'It burned.', 'language': 'en', 'event': 'harbour-fire', 'register': 'wire', 'split': 'train'}""";

    private static final String SENTENCE = """
            {'article': 'harbour-fire-01', 'index': 0, 'begin': 0, 'end': 10, 'text': 'It burned.',
             'quote_type': 'direct', 'speaker_kind': 'named', 'speaker': 'Ada Bloem', 'mentions': [
               {'label': 'accident', 'stance': 'reports', 'speaker_kind': 'document', 'speaker': 'a log',
                'begin': 0, 'end': 9}]}""";

    private final JsonNode schema = read(AttributionSet.FOLDER.resolve("schema.json"));

    @ParameterizedTest
    @CsvSource({"articles.jsonl, article", "sentences.jsonl, sentence", "second-pass.jsonl, sentence"})
    void everyLineIsValid(String file, String definition) {
        Schema lines = definition(definition);
        JsonLines read = JsonLines.read(AttributionSet.FOLDER.resolve(file));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.objects()).isNotEmpty();
        for (JsonLines.Line line : read.objects()) {
            assertThat(lines.validate(line.json())).as(line.place()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'harbour-fire-01', 's | 'Harbour Fire', 's | /id | pattern",
                "'source': 'Herald', | ~~ | ~~ | required",
                "T08:00:00Z | T08:00:00+01:00 | /published | pattern",
                "'wire' | 'poem' | /register | enum",
                "'train' | 'dev' | /split | enum",
                "'en' | 'nl' | /language | const",
                "'split' | 'url': '', 'split' | ~~ | additionalProperties"
            })
    void aWrongArticleIsRefused(String right, String wrong, String where, String keyword) {
        refuses("article", ARTICLE, right, wrong, where, keyword);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'index': 0 | 'index': -1 | /index | minimum",
                "'begin': 0, 'end': 10 | 'begin': 0.5, 'end': 10 | /begin | type",
                "'direct' | 'reported' | /quote_type | enum",
                "'direct' | 'none' | /quote_type | enum",
                "'named', 'speaker': 'Ada Bloem' | 'author', 'speaker': '' | /quote_type | const",
                "'Ada Bloem' | '' | /speaker | minLength",
                "'named' | 'person' | /speaker_kind | enum",
                "'mentions' | 'mention' | ~~ | required",
                "'accident' | 'mishap' | /mentions/0/label | enum",
                "'reports' | 'says' | /mentions/0/stance | enum",
                "'document', 'speaker': 'a log' | 'author', 'speaker': '' | /mentions/0/stance | not",
                "'document' | 'author' | /mentions/0/speaker | const",
                "'a log' | '' | /mentions/0/speaker | minLength",
                "'label' | 'name': '', 'label' | /mentions/0 | additionalProperties"
            })
    void aWrongSentenceIsRefused(String right, String wrong, String where, String keyword) {
        refuses("sentence", SENTENCE, right, wrong, where, keyword);
    }

    private void refuses(String definition, String line, String right, String wrong, String where, String keyword) {
        Schema lines = definition(definition);
        assertThat(lines.validate(json(line))).isEmpty();
        assertThat(line).contains(right);
        assertThat(lines.validate(json(line.replace(right, wrong))))
                .extracting(error -> error.getInstanceLocation().toString(), Error::getKeyword)
                .contains(tuple(where, keyword));
    }

    @Test
    void anyLineIsEitherOfThem() {
        Schema any = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);

        assertThat(any.validate(json(ARTICLE))).isEmpty();
        assertThat(any.validate(json(SENTENCE))).isEmpty();
        assertThat(any.validate(json("{}"))).isNotEmpty();
    }

    @Test
    void itsChoicesAreThoseOfTheCode() {
        assertThat(choices("/$defs/mention/properties/label"))
                .containsExactlyElementsOf(TaxonomyReader.builtIn("attribution").labels().stream()
                        .map(Label::id)
                        .toList());
        assertThat(choices("/$defs/mention/properties/stance")).isEqualTo(Mention.STANCES);
        assertThat(choices("/$defs/sentence/properties/quote_type")).isEqualTo(AnnotatedSentence.QUOTE_TYPES);
        assertThat(choices("/$defs/speaker_kind")).isEqualTo(Speaker.KINDS);
    }

    private List<String> choices(String pointer) {
        return StreamSupport.stream(schema.at(pointer).get("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The schema with one of its definitions as the root. */
    private Schema definition(String name) {
        ObjectNode root = schema.deepCopy();
        root.remove("anyOf");
        root.put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
