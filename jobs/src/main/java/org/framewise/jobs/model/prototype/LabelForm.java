package org.framewise.jobs.model.prototype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.jobs.model.prototype.likeness.Prototype;

/**
 * What the scorer needs of a label, as plain data that travels.
 *
 * @param broader the id of the label that it refines, empty if it refines none
 * @param cues those that speak for it, then those that speak against it
 * @param sentences the claim template and the examples
 * @param definition empty where there is none
 */
record LabelForm(
        String id, String broader, boolean residual, List<CueForm> cues, List<String> sentences, String definition)
        implements Serializable {

    /** @param weight below 0 for a counter-cue */
    record CueForm(String pattern, double weight) implements Serializable {}

    LabelForm {
        cues = List.copyOf(cues);
        sentences = List.copyOf(sentences);
    }

    static LabelForm of(Label label) {
        List<CueForm> cues = new ArrayList<>();
        label.cues().stream().map(cue -> form(cue, 1)).forEach(cues::add);
        label.counterCues().stream().map(cue -> form(cue, -1)).forEach(cues::add);
        List<String> sentences = new ArrayList<>(label.examples());
        if (!label.claim().isBlank()) {
            sentences.add(0, label.claim());
        }
        return new LabelForm(
                label.id(), label.broader().orElse(""), label.residual(), cues, sentences, label.definition());
    }

    /**
     * What texts are compared with.
     *
     * @param index of this label
     */
    Stream<Prototype> prototypes(int index) {
        return Stream.concat(
                sentences.stream().map(text -> new Prototype(index, text, true)),
                Stream.of(definition).filter(text -> !text.isBlank()).map(text -> new Prototype(index, text, false)));
    }

    /** Whether it has cues that speak for it. */
    boolean hasCues() {
        return cues.stream().anyMatch(cue -> cue.weight() > 0);
    }

    /** Whether a role has a slot in it: then it is about who did what in an event. */
    boolean namesRoles() {
        return Stream.concat(cues.stream().map(CueForm::pattern), sentences.stream())
                .anyMatch(text -> text.contains("{"));
    }

    private static CueForm form(Cue cue, int sign) {
        return new CueForm(cue.pattern(), sign * cue.weight());
    }
}
