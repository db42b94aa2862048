package org.framewise.features.quotation.lexicon;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.quotation.CueForce;

/**
 * One form of a verb of saying.
 *
 * @param phrase its words in lower case
 * @param lemma the base form
 * @param free whether whatever follows is somebody's words
 */
public record VerbCue(List<String> phrase, String lemma, CueForce force, boolean free) implements Serializable {

    /** Whether it is an English -ing form. */
    public boolean isParticiple() {
        return phrase.get(0).endsWith("ing");
    }
}
