package org.framewise.features.sentence.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.sentdetect.SentenceModel;

/** The models by language. What is read from disk is shared by the JVM; what is handed out is not. */
public final class Models {

    private static final Map<String, String> RESOURCES = Map.of(
            "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
            "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");

    private static final Map<String, SentenceModel> LOADED = new ConcurrentHashMap<>();

    private Models() {}

    /** A new judge: OpenNLP's model where there is one for the language, else ICU's rules. */
    public static BoundaryModel forLanguage(String language) {
        return Optional.ofNullable(RESOURCES.get(language))
                .map(resource -> LOADED.computeIfAbsent(resource, Models::load))
                .<BoundaryModel>map(OpenNlpModel::new)
                .orElseGet(() -> new IcuModel(language));
    }

    private static SentenceModel load(String resource) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the sentence model " + resource + " is not on the class path");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model " + resource + " cannot be read", e);
        }
    }
}
