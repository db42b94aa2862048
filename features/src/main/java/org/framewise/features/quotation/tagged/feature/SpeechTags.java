package org.framewise.features.quotation.tagged.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.framewise.features.quotation.word.Words;

/** English parts of speech by OpenNLP's model (UD tags). One instance a thread; the model is loaded once. */
final class SpeechTags {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger = new POSTaggerME(Shared.MODEL);

    String[] of(Words words) {
        return tagger.tag(
                IntStream.range(0, words.size()).mapToObj(i -> plain(words, i)).toArray(String[]::new));
    }

    /** As the model learned them: straight quotation marks. */
    private static String plain(Words words, int index) {
        String text = words.at(index).text();
        return text.replace('’', '\'').replace('“', '"').replace('”', '"');
    }

    private static final class Shared {
        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream in = SpeechTags.class.getResourceAsStream(SpeechTags.MODEL)) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
