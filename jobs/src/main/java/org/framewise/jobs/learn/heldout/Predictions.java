package org.framewise.jobs.learn.heldout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.LabelScheme;

/** Predictions as JSON Lines: {@code article_id}, {@code unit} (absent for articles), {@code gold}, {@code predicted}, {@code probabilities}. */
public final class Predictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Predictions() {}

    /** @param anew whether the file is begun; otherwise more is added to it */
    public static void write(Path file, LabelledTask task, HeldOut held, boolean anew) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (BufferedWriter out = Files.newBufferedWriter(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                anew ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND)) {
            for (int unit = 0; unit < task.gold().size(); unit++) {
                out.write(JSON.writeValueAsString(row(task, held, unit)));
                out.write('\n');
            }
        }
    }

    private static ObjectNode row(LabelledTask task, HeldOut held, int unit) {
        Example example = task.corpus().examples().get(unit);
        ObjectNode row = JSON.createObjectNode().put("article_id", example.group());
        if (!example.unit().isEmpty()) {
            row.put("unit", example.unit());
        }
        labels(row.putArray("gold"), task.scheme(), task.gold().get(unit));
        labels(row.putArray("predicted"), task.scheme(), held.predicted().get(unit));
        ObjectNode probabilities = row.putObject("probabilities");
        for (int label = 0; label < task.scheme().size(); label++) {
            probabilities.put(task.scheme().labels().get(label), held.scores().get(unit)[label]);
        }
        return row;
    }

    private static void labels(ArrayNode array, LabelScheme scheme, BitSet labels) {
        labels.stream().mapToObj(scheme.labels()::get).forEach(array::add);
    }
}
