package org.framewise.jobs.learn.saved;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.input.Sha256;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.card.ModelCard;

/** What a card says of the data that a model learned from. */
public final class Training {

    private Training() {}

    /** Counts and hash of a task's units. */
    public static ModelCard.Training of(LabelledTask task, long seed) {
        SortedMap<String, Integer> labels = new TreeMap<>();
        for (int label = 0; label < task.scheme().size(); label++) {
            int index = label;
            int support =
                    (int) task.gold().stream().filter(gold -> gold.get(index)).count();
            labels.put(task.scheme().labels().get(label), support);
        }
        int groups = (int) task.groups().stream().distinct().count();
        return new ModelCard.Training(
                task.corpus().format(), hash(task), groups, task.gold().size(), labels, seed);
    }

    private static String hash(LabelledTask task) {
        MessageDigest digest = Sha256.digest();
        for (Example example : task.corpus().examples()) {
            String labels = String.join("\u001f", new TreeSet<>(example.labels()));
            String record = String.join("\u001e", example.group(), example.unit(), example.text(), labels) + '\u001d';
            digest.update(record.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
