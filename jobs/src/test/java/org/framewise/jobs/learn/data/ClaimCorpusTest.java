package org.framewise.jobs.learn.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.learn.AnnotatedPorts;
import org.framewise.jobs.stance.ClaimReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimCorpusTest {

    @TempDir
    private Path folder;

    private LabelledInput input;
    private ClaimCorpus claims;

    @BeforeEach
    void read() throws Exception {
        input = AnnotatedPorts.in(folder).input();
        claims = new ClaimCorpus(input.annotated(), Optional.of(TaxonomyReader.builtIn("attribution")));
    }

    @Test
    void aUnitAMention() {
        assertThat(claims.isEmpty()).isFalse();
        assertThat(claims.units()).hasSize(4 * 4 * 5);
        TextUnit first = claims.units().get(0);
        assertThat(first.text()).isEqualTo("Norland staged the attack itself, Ada Hale said on Tuesday.");
        assertThat(first.position()).isEqualTo(0.2);
        assertThat(first.event().id()).isEqualTo("fire-Norland");
        assertThat(first.context()).containsEntry(ClaimReader.OPENING, "norland staged the");
        assertThat(first.context().get(ClaimReader.CLAIM))
                .startsWith("kind:named quote:indirect force:says cue:said label:false-flag rules:")
                .endsWith(" located");
    }

    @Test
    void aMentionWithoutACueIsNotLocated() {
        ClaimCorpus without = new ClaimCorpus(input.annotated(), Optional.empty());

        assertThat(without.units()).hasSameSizeAs(claims.units()).allSatisfy(unit -> assertThat(
                        unit.context().get(ClaimReader.CLAIM).split(" "))
                .contains("unlocated"));
    }

    @Test
    void eachHasOneStance() {
        LabelledTask task = claims.stances();

        assertThat(task.scheme().labels()).containsExactly("endorses", "reports", "questions", "rejects");
        assertThat(task.scheme().single()).isTrue();
        assertThat(task.corpus().target()).isEqualTo(Target.SENTENCE);
        assertThat(task.corpus().examples().subList(0, 5))
                .extracting(Example::labels)
                .containsExactly(
                        Set.of("reports"),
                        Set.of("questions"),
                        Set.of("endorses"),
                        Set.of("rejects"),
                        Set.of("reports"));
        assertThat(task.corpus().examples().get(0))
                .extracting(Example::group, Example::unit, Example::split)
                .containsExactly("Norland-0", "1:false-flag", "test");
    }

    @Test
    void eachHasOneKindOfSpeaker() {
        LabelledTask task = claims.speakers();

        assertThat(task.scheme().labels()).containsExactly("author", "named", "anonymous", "document");
        assertThat(task.corpus().examples().subList(0, 5))
                .extracting(Example::labels)
                .containsExactly(
                        Set.of("named"), Set.of("author"), Set.of("author"), Set.of("author"), Set.of("anonymous"));
    }

    @Test
    void noMentionsNoClaims() {
        assertThat(new ClaimCorpus(List.of(), Optional.empty()).isEmpty()).isTrue();
    }
}
