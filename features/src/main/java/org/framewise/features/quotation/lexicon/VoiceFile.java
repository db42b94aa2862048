package org.framewise.features.quotation.lexicon;

import java.util.List;
import java.util.Map;
import org.framewise.features.quotation.CueForce;

/** A language's word lists as its YAML resource has them; {@code voices-en.yaml} says what each is for. */
record VoiceFile(
        String language,
        List<Verbs> verbs,
        List<String> before,
        List<String> after,
        List<Forced> adverbs,
        List<Forced> nouns,
        List<Forced> owned,
        Map<String, String> pronouns,
        Map<String, List<String>> sources,
        Map<String, List<String>> words) {

    /** Verbs of one force and frame; each entry lists one verb's forms, base form first. */
    record Verbs(CueForce force, Frame frame, List<String> verbs) {}

    /** Words of one force. */
    record Forced(CueForce force, List<String> words) {}
}
