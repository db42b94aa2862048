package org.framewise.jobs.model.prototype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;

/** Finds the cues of a taxonomy in texts. For one thread at a time; travels as plain data. */
public final class CueReader implements Serializable {

    private final transient String taxonomy;
    private final transient List<LabelForm> forms;
    private final transient CueBook cues;
    private final transient UnitReader reader = new UnitReader();

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

    /** The cues that count, label by label, the strongest of a label first. */
    public List<FoundCue> read(TextUnit unit) {
        Reading reading = reader.read(unit);
        List<List<Hit>> hits = cues.hits(reading, forms.size());
        List<FoundCue> found = new ArrayList<>();
        for (int label = 0; label < hits.size(); label++) {
            String id = forms.get(label).id();
            Hit.counted(hits.get(label))
                    .forEach(hit -> found.add(new FoundCue(
                            id, hit.pattern(), hit.weight(), reading.tokens().spanOf(hit.range()))));
        }
        return found;
    }
}
