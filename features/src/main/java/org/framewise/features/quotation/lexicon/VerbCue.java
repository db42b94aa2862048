package org.framewise.features.quotation.lexicon;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.quotation.CueForce;

/**
 * One form of a verb of saying.
 *
 * @param phrase its words in lower case
 * @param lemma the base form
 * @param frame what must follow for its object to be somebody's words
 */
public record VerbCue(List<String> phrase, String lemma, CueForce force, Frame frame) implements Serializable {

    /** Whether it is an English -ing form. */
    public boolean isParticiple() {
        return phrase.get(0).endsWith("ing");
    }

    /** Whether whatever follows is somebody's words. */
    public boolean isFree() {
        return frame == Frame.FREE;
    }

    /** Whether an object or an infinitive is somebody's words, or attitude: "wants a ban". */
    public boolean takesObject() {
        return frame == Frame.OBJECT;
    }
}
