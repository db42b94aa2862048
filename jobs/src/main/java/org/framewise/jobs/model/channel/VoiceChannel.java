package org.framewise.jobs.model.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.CueForce;

/** Who speaks in a sentence, as names. */
public final class VoiceChannel {

    private VoiceChannel() {}

    /** Names such as {@code kind:named quote:indirect force:denies cue:denied}, parted by blanks. */
    public static String of(Attribution voice) {
        List<String> names = new ArrayList<>();
        names.add("kind:" + lower(voice.source().kind()));
        names.add("quote:" + lower(voice.type()));
        if (voice.cue().force() != CueForce.NONE) {
            names.add("force:" + lower(voice.cue().force()));
            names.add("cue:" + voice.cue().text().toLowerCase(Locale.ROOT).replace(' ', '_'));
        }
        return String.join(" ", names);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
