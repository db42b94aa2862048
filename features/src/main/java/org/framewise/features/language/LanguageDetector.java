package org.framewise.features.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects a text's language with OpenNLP's model of 103 languages, from the text's beginning. One instance per thread;
 * the model is loaded once per JVM.
 */
public final class LanguageDetector {

    /** More text makes the answer slower, not better. */
    private static final int SAMPLE = 2_000;

    /** Below this many letters the model guesses. */
    private static final int FEWEST_LETTERS = 12;

    /**
     * Probability from which the answer stands. The model spreads its probability over all languages, so a single
     * sentence reaches about 0.03 to 0.15, a wild guess 0.01.
     */
    private static final double SURE = 0.05;

    /** Below that, how many times as likely as the next language the answer must be. */
    private static final double AHEAD = 1.25;

    private final LanguageDetectorME detector = new LanguageDetectorME(Loaded.MODEL);

    /**
     * @return an ISO 639-1 code such as {@code en} (639-3 where a language has no shorter code), empty when the text is
     *     too short or the model is unsure
     */
    public String detect(String text) {
        String sample = sample(text);
        if (sample.codePoints()
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            return "";
        }
        Language[] languages = detector.predictLanguages(sample);
        double best = languages[0].getConfidence();
        boolean sure = best >= SURE || best >= AHEAD * languages[1].getConfidence();
        return sure ? LanguageCodes.shortest(languages[0].getLang()) : "";
    }

    private static String sample(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(SAMPLE, stripped.length()));
    }

    /** Loads on first use. */
    private static final class Loaded {
        private static final String RESOURCE = "/langdetect-183.bin";
        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the language model " + RESOURCE + " is not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model " + RESOURCE + " cannot be read", e);
            }
        }
    }
}
