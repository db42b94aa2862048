package org.framewise.jobs.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.learn.data.ClaimCorpus;
import org.framewise.jobs.learn.data.Units;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.member.Lessons;
import org.framewise.jobs.learn.member.Members;
import org.framewise.jobs.model.linear.Solver;
import org.framewise.jobs.model.prototype.CueReader;

/**
 * How tasks are learned, whichever they are.
 *
 * @param ablation what the learners are kept from
 * @param encoder makes embeddings
 * @param seed of networks, not 0; regressions draw nothing
 */
public record Course(LearnerKind kind, Solver solver, Ablation ablation, TextEncoder encoder, long seed) {

    public Course {
        if (seed == 0) {
            throw new IllegalArgumentException("a seed is not 0");
        }
    }

    /** The same with other members. */
    Course with(LearnerKind other) {
        return new Course(other, solver, ablation, encoder, seed);
    }

    /** From the units of a corpus to its labels. */
    Members ofLabels(LabelledTask task, Optional<Taxonomy> taxonomy, List<String> groups, Consumer<String> progress) {
        Set<String> channels = ablation.kept(Units.channels(task.corpus()));
        Optional<CueReader> cues = taxonomy.filter(known -> !ablation.without().contains(Ablation.Part.CUES))
                .map(CueReader::new);
        Lessons lessons = new Lessons(
                task, ablation.of(Units.of(task.corpus())), channels, groups, cues, solver, encoder, seed, progress);
        return lessons.ofLabels(kind, ablation::keptBlocks);
    }

    /** From claims to their stance, or to the kind of their speakers. */
    Members ofClaims(LabelledTask task, ClaimCorpus claims, List<String> groups, Consumer<String> progress) {
        Lessons lessons = new Lessons(
                task, ablation.of(claims.units()), Set.of(), groups, Optional.empty(), solver, encoder, seed, progress);
        return lessons.ofClaims(kind, ablation::keptBlocks);
    }
}
