package org.framewise.jobs.learn.member;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.card.MemberCard;

/** All members of an ensemble as one learner, whose settings are theirs, one member's after the other's. */
public final class Members implements Learner<String> {

    private record Choice(int member, int setting) {}

    private final List<Member> all;
    private final List<Choice> choices;

    Members(List<Member> all) {
        this.all = List.copyOf(all);
        this.choices = IntStream.range(0, all.size())
                .boxed()
                .flatMap(member -> IntStream.range(
                                0, all.get(member).learner().settings().size())
                        .mapToObj(setting -> new Choice(member, setting)))
                .toList();
    }

    /** What members and settings are called, such as {@code words C=1.0 balanced}. */
    @Override
    public List<String> settings() {
        return choices.stream()
                .map(choice -> {
                    Member member = all.get(choice.member);
                    return member.name() + ' ' + member.learner().settings().get(choice.setting);
                })
                .toList();
    }

    @Override
    public int[] members() {
        return choices.stream().mapToInt(Choice::member).toArray();
    }

    @Override
    public float[][][] scores(int[] train, int[] test) {
        return all.stream()
                .flatMap(member -> Stream.of(member.learner().scores(train, test)))
                .toArray(float[][][]::new);
    }

    /**
     * Members that learned from all units.
     *
     * @param settings as indices, one a member that is wanted
     * @param prefix of the members' names and files
     */
    public List<MemberCard> fit(List<Integer> settings, String prefix, Path folder) throws IOException {
        List<MemberCard> cards = new ArrayList<>();
        for (int setting : settings) {
            Choice choice = choices.get(setting);
            Member member = all.get(choice.member);
            cards.add(member.fit(choice.setting, prefix + member.name(), folder));
        }
        return List.copyOf(cards);
    }
}
