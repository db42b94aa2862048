package org.framewise.jobs.model.channel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.framewise.datasets.event.Event;
import org.framewise.features.memo.Memo;
import org.framewise.features.role.RolePhrases;
import org.framewise.features.role.RoleText;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.prototype.CueReader;

/** Adds to a unit the channels that follow from it. For one thread at a time. */
public final class Channels implements Serializable {

    /** The unit's own text with {@code _role_} for each actor. */
    public static final String ROLES = "roles";

    /** The unit's own text with an ordinary phrase for each actor. */
    public static final String PHRASES = "phrases";

    /** The sentence just before, phrased likewise. */
    public static final String PRECEDING_PHRASES = "preceding-phrases";

    /** The sentence just after, phrased likewise. */
    public static final String FOLLOWING_PHRASES = "following-phrases";

    /** Names of the cues that it holds. */
    public static final String CUES = "cues";

    private static final int KEPT = 64;

    private final Set<String> wanted;
    /** One, or none where cues are not wanted. */
    private final List<CueChannel> cues;

    private transient Memo<Event, RoleText> roles = new Memo<>(KEPT);
    private transient Memo<Event, RoleText> phrases = new Memo<>(KEPT);

    /**
     * @param wanted the channels that a model looks at; those that do not follow from a unit are left alone
     * @param cues of the taxonomy, where there is one
     */
    public Channels(Set<String> wanted, Optional<CueReader> cues) {
        this.wanted = Set.copyOf(wanted);
        this.cues = cues.filter(known -> wanted.contains(CUES)).stream()
                .map(CueChannel::new)
                .toList();
    }

    /** The unit with its channels. */
    public TextUnit of(TextUnit unit) {
        Map<String, String> context = new HashMap<>(unit.context());
        put(context, ROLES, unit.text(), text -> roles.get(unit.event(), RoleText::new)
                .of(text));
        UnaryOperator<String> phrased =
                text -> phrases.get(unit.event(), Channels::phrased).of(text);
        put(context, PHRASES, unit.text(), phrased);
        put(context, PRECEDING_PHRASES, unit.context().getOrDefault(TextUnit.PRECEDING, ""), phrased);
        put(context, FOLLOWING_PHRASES, unit.context().getOrDefault(TextUnit.FOLLOWING, ""), phrased);
        cues.forEach(channel -> context.put(CUES, channel.of(unit)));
        return new TextUnit(unit.text(), context, unit.position(), unit.event());
    }

    /** The cues that speak for or against a label, with the words that they matched, strongest first. */
    public List<String> evidence(TextUnit unit, String label) {
        return cues.stream()
                .flatMap(channel -> channel.evidence(unit, label).stream())
                .toList();
    }

    private void put(Map<String, String> context, String channel, String text, UnaryOperator<String> made) {
        if (wanted.contains(channel) && !text.isEmpty()) {
            context.put(channel, made.apply(text));
        }
    }

    private static RoleText phrased(Event event) {
        return new RoleText(event, RolePhrases::of);
    }

    private Object readResolve() {
        roles = new Memo<>(KEPT);
        phrases = new Memo<>(KEPT);
        return this;
    }
}
