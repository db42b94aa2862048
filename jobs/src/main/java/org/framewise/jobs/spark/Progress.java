package org.framewise.jobs.spark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says how far a run is, every few seconds once it takes more than a few. */
public final class Progress extends SparkListener {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Clock clock;
    private final Consumer<String> out;
    private final Instant started;
    private final Map<Integer, int[]> stages = new HashMap<>();
    private Instant said;
    private String step = "working";

    /** @param out takes one line at a time */
    public Progress(Clock clock, Consumer<String> out) {
        this.clock = clock;
        this.out = out;
        this.started = clock.instant();
        this.said = started;
    }

    /** What is being done now, such as {@code scoring}. */
    public synchronized void step(String name) {
        step = name;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
        stages.put(event.stageInfo().stageId(), new int[] {0, event.stageInfo().numTasks()});
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted event) {
        stages.remove(event.stageInfo().stageId());
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        int[] tasks = stages.get(event.stageId());
        Instant now = clock.instant();
        if (tasks == null) {
            return;
        }
        tasks[0]++;
        if (Duration.between(said, now).compareTo(EVERY) >= 0) {
            said = now;
            long seconds = Duration.between(started, now).toSeconds();
            out.accept(String.format(Locale.ROOT, "%s: %d of %d parts, %d s", step, tasks[0], tasks[1], seconds));
        }
    }
}
