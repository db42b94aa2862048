package org.framewise.features.quotation.tagged.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceLearningTest {

    private static final int A = 11;
    private static final int B = 22;
    private static final int EDGE = 33;

    @TempDir
    Path folder;

    @Test
    void learns_what_a_word_tells() {
        SequenceModel model = trained(
                new TaggedSequence(words(A, B, A), new int[] {1, 2, 1}),
                new TaggedSequence(words(B, B, A), new int[] {2, 2, 1}),
                new TaggedSequence(words(A, A, B), new int[] {1, 1, 2}),
                new TaggedSequence(words(B, A, B), new int[] {2, 1, 2}));
        assertThat(model.tag(words(B, B, B))).containsExactly(2, 2, 2);
        assertThat(model.tag(words(A, A, A))).containsExactly(1, 1, 1);
    }

    @Test
    void learns_what_the_tag_before_tells() {
        // The same word is 1 behind 0 and 2 behind 1: only the order tells.
        SequenceModel model = trained(new TaggedSequence(words(A, A, B), new int[] {1, 2, 0}));
        assertThat(model.tag(words(A, A, B))).containsExactly(1, 2, 0);
    }

    @Test
    void tags_a_sentence_without_words() {
        assertThat(trained().tag(words())).isEmpty();
    }

    @Test
    void reads_what_it_wrote() throws IOException {
        Path file = folder.resolve("model.bin");
        SequenceModel model = trained(new TaggedSequence(words(A, B), new int[] {1, 2}));
        SequenceFile.write(model, file);
        assertThat(SequenceFile.read(file, 3).weights()).isEqualTo(model.weights());
    }

    @Test
    void refuses_a_model_of_other_tags() throws IOException {
        Path file = folder.resolve("model.bin");
        SequenceFile.write(trained(), file);
        assertThatThrownBy(() -> SequenceFile.read(file, 7))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": this is no tagger of this version; train one anew");
    }

    private static SequenceModel trained(TaggedSequence... sentences) {
        return new PerceptronTrainer(3, 8, 10, 1).train(List.of(sentences));
    }

    private static Sequence words(int... words) {
        int[][] features = new int[words.length][];
        int[][] edges = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            features[i] = new int[] {words[i]};
            edges[i] = new int[] {EDGE};
        }
        return new Sequence(features, edges);
    }
}
