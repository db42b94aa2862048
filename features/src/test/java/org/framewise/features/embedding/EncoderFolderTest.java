package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.onnx.TinyNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderFolderTest {

    private static final TinyNetwork TINY = new TinyNetwork(List.of("input_ids", "attention_mask"));

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.write(folder.resolve("model.onnx"), TINY.toBytes());
        Files.writeString(folder.resolve("tokenizer.json"), """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
                 "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "unk_token": "?", "vocab": {"?": 0, "fire": 1, "harbour": 2, "smoke": 3}}}
                """);
    }

    @Test
    void theMeanStandsForATextWhereNothingElseIsSaid() {
        SentenceEncoder encoder = SentenceEncoder.open(folder);

        assertThat(encoder.dimension()).isEqualTo(3);
        assertThat(encoder.encode("fire harbour")).containsExactly(new float[] {0.6f, 0.8f, 0}, within(1e-6f));
        assertThat(encoder.encode(" ")).containsExactly(0, 0, 0);
    }

    @Test
    void shorterTextsOfABatchAreNotMixedWithTheirPadding() {
        SentenceEncoder encoder = SentenceEncoder.open(folder);
        List<float[]> together = encoder.encodeAll(List.of("fire harbour fire harbour", "", "smoke", "harbour"));

        assertThat(together.get(0)).containsExactly(new float[] {0.6f, 0.8f, 0}, within(1e-6f));
        assertThat(together.get(1)).containsExactly(0, 0, 0);
        assertThat(together.get(2)).containsExactly(0, 0, -1);
        assertThat(together.get(3)).containsExactly(0, 1, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1_Pooling/config.json | {"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false} | 1
        1_Pooling/config.json | {"pooling_mode_cls_token": false, "pooling_mode_mean_tokens": true} | 0.6
        1_Pooling/config.json | {"embedding_dimension": 3, "pooling_mode": "cls"}                   | 1
        config.json           | {"pooling_mode": "cls"}                                             | 1
        config.json           | {"hidden_size": 3}                                                  | 0.6
        """)
    void thePoolingIsRead(String file, String content, float first) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);

        assertThat(SentenceEncoder.open(folder).encode("fire harbour")[0]).isEqualTo(first, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input_ids", "input_ids,attention_mask", "input_ids,attention_mask,token_type_ids"})
    void aNetworkGetsTheInputsThatItAsksFor(String inputs) throws IOException {
        network(new TinyNetwork(List.of(inputs.split(","))).opened());
        SentenceEncoder encoder = SentenceEncoder.open(folder);

        assertThat(encoder.dimension()).isEqualTo(3);
        assertThat(encoder.encode("smoke nobody smoke")).containsExactly(0, 0, -1);
    }

    @Test
    void theOnlyNetworkMayHaveAnotherName() throws IOException {
        Files.move(folder.resolve("model.onnx"), folder.resolve("small.onnx"));

        assertThat(SentenceEncoder.open(folder).encode("fire")).containsExactly(1, 0, 0);
    }

    @Test
    void textsThatAreCutAreCounted() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{\"max_position_embeddings\": 2}");
        SentenceEncoder encoder = SentenceEncoder.open(folder);

        assertThat(encoder.cut()).isZero();
        assertThat(encoder.encode("fire harbour smoke")).isEqualTo(encoder.encode("fire harbour"));
        assertThat(encoder.cut()).isEqualTo(1);
        encoder.encodeAll(List.of("smoke smoke smoke", "smoke", "fire fire fire fire"));
        assertThat(encoder.cut()).isEqualTo(3);
    }

    @Test
    void aNetworkThatScalesItsActivationsIsNotRunInBatches() throws IOException {
        assertThat(EncoderFolder.of(folder).batches()).isTrue();
        network(TINY.named("with DynamicQuantizeLinear"));
        assertThat(EncoderFolder.of(folder).batches()).isFalse();
    }

    @Test
    void theIdentityIsThatOfTheFilesNotOfTheirPlace() throws IOException {
        EncoderFolder before = EncoderFolder.of(folder);
        assertThat(before.identity()).matches("[0-9a-f]{64}");
        assertThat(EncoderFolder.of(folder)).isEqualTo(before);
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (String file : List.of("model.onnx", "tokenizer.json")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        assertThat(EncoderFolder.of(copy).identity()).isEqualTo(before.identity());

        Files.writeString(folder.resolve("config.json"), "{}");
        String after = EncoderFolder.of(folder).identity();
        assertThat(after).isNotEqualTo(before.identity());
        assertThatThrownBy(() -> SentenceEncoder.shared(before))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder + ": holds the encoder " + after + "; put the files of encoder " + before.identity()
                        + " there");
    }

    @Test
    void travelsAsAName() throws Exception {
        SentenceEncoder encoder = SentenceEncoder.shared(EncoderFolder.of(folder), 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(encoder);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isSameAs(encoder);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tokenizer.json        | -    | has no tokenizer.json; export it with the network, in Hugging Face's format
        model.onnx            | -    | has 0 .onnx files, none of them model.onnx; name the right one model.onnx
        tokenizer.json        | {}   | /tokenizer.json: not a tokenizer:
        model.onnx            | oops | /model.onnx: ONNX Runtime cannot open it:
        config.json           | {,   | /config.json: is not JSON: Unexpected character
        config.json           | {"pooling_mode_max_tokens": true, "pooling_mode_cls_token": true} | /config.json: pools by max_tokens and cls_token; an encoder that takes the first token (cls) or the mean is right
        """)
    void whatIsNoEncoderIsRefusedInOneLine(String file, String content, String message) throws IOException {
        Files.delete(
                Files.exists(folder.resolve(file)) ? folder.resolve(file) : Files.createFile(folder.resolve(file)));
        if (!content.equals("-")) {
            Files.writeString(folder.resolve(file), content);
        }
        assertRefused(message);
    }

    @Test
    void aNetworkWithInputsThatNobodyKnowsIsRefused() throws IOException {
        network(new TinyNetwork(List.of("input_ids", "pixel_values")));
        assertRefused(
                "/model.onnx: its inputs are input_ids, pixel_values; input_ids and, where the network wants them, "
                        + "attention_mask and token_type_ids in INT64 are right");
        network(new TinyNetwork(List.of("words")));
        assertRefused("/model.onnx: its inputs are words; ");
        network(TINY.typed(TinyNetwork.INT32));
        assertRefused("/model.onnx: its inputs are attention_mask, input_ids, not all INT64; ");
    }

    @Test
    void aNetworkWithoutAVectorForEachTokenIsRefused() throws IOException {
        network(TINY.flat());
        assertRefused("/model.onnx: its output states has the shape [-1, 3]; "
                + "a network with a vector for each token is right: [texts, tokens, numbers]");
    }

    @Test
    void whatIsNoFolderIsRefused() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> EncoderSource.of(nowhere.toString()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(nowhere + ": is not a folder; give one with model.onnx and tokenizer.json, "
                        + "or the name of a shipped encoder: minilm, minilm-float, bge-small, bge-small-float");
    }

    private void network(TinyNetwork network) throws IOException {
        Files.write(folder.resolve("model.onnx"), network.toBytes());
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> SentenceEncoder.open(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder + (message.startsWith("/") ? message : ": " + message))
                .hasMessageNotContaining("\n");
    }
}
