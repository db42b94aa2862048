package org.framewise.jobs.model.prototype.likeness;

import java.util.List;

/**
 * What a taxonomy says of a label.
 *
 * @param sentences the claim and the examples, as the taxonomy has them; those of a text's kind, and what evidence quotes
 * @param others further texts to compare with, such as the definition
 */
public record LabelTexts(List<String> sentences, List<String> others) {

    public LabelTexts {
        sentences = List.copyOf(sentences);
        others = List.copyOf(others);
    }
}
