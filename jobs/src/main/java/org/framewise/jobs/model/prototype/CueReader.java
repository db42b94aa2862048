package org.framewise.jobs.model.prototype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.memo.Memo;
import org.framewise.features.text.TextUnit;

/**
 * Finds the cues of a taxonomy in texts. Those who read the same units should share one, as it keeps what it found last. For
 * one thread at a time; travels as plain data.
 */
public final class CueReader implements Serializable {

    /** A sentence is asked about again and again before the next one is. */
    private static final int KEPT = 4;

    private final transient String taxonomy;
    private final transient List<LabelForm> forms;
    private final transient CueBook cues;
    private final transient UnitReader reader = new UnitReader();
    private final transient Memo<Text, UnitCues> kept = new Memo<>(KEPT);

    /** All of a unit that cues can match. */
    private record Text(String text, Event event) {}

    private record Form(String taxonomy, List<LabelForm> labels) implements Serializable {

        private Object readResolve() {
            return new CueReader(taxonomy, labels);
        }
    }

    /** @throws org.framewise.datasets.BadInputException if a cue cannot be read */
    public CueReader(Taxonomy taxonomy) {
        this(taxonomy.id(), taxonomy.labels().stream().map(LabelForm::of).toList());
    }

    private CueReader(String taxonomy, List<LabelForm> forms) {
        this.taxonomy = taxonomy;
        this.forms = forms;
        cues = new CueBook(taxonomy, forms);
    }

    private Object writeReplace() {
        return new Form(taxonomy, forms);
    }

    String taxonomy() {
        return taxonomy;
    }

    /** The taxonomy's labels, in its order. */
    List<LabelForm> labels() {
        return forms;
    }

    /** Every match, those that do not count too. */
    UnitCues all(TextUnit unit) {
        return kept.get(new Text(unit.text(), unit.event()), text -> find(unit));
    }

    private UnitCues find(TextUnit unit) {
        Reading reading = reader.read(unit);
        return new UnitCues(reading, cues.hits(reading, forms.size()));
    }

    /** The cues that count, label by label, the strongest of a label first. */
    public List<FoundCue> read(TextUnit unit) {
        UnitCues all = all(unit);
        List<FoundCue> found = new ArrayList<>();
        for (int label = 0; label < forms.size(); label++) {
            String id = forms.get(label).id();
            all.counted(label)
                    .forEach(hit -> found.add(new FoundCue(
                            id,
                            hit.pattern(),
                            hit.weight(),
                            all.reading().tokens().spanOf(hit.range()))));
        }
        return found;
    }
}
