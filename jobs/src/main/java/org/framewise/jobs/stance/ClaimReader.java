package org.framewise.jobs.stance;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.channel.VoiceChannel;

/**
 * A claim as a classifier reads it: the sentence, with what is known of the claim as names in the channel {@value #CLAIM}:
 * who speaks and how, what the rules make of its scope (negation, unreal conditions, questions, doubts), the label.
 */
public final class ClaimReader implements Serializable {

    /** Names of what is known of a claim. */
    public static final String CLAIM = "claim";

    /** The sentence's first words, which set its mood. */
    public static final String OPENING = "opening";

    private static final int OPENING_WORDS = 3;

    /** Calls nothing false: the name of a narrative, which its believers use too. */
    private static final Pattern NAME_WITH_A_STANCE =
            Pattern.compile("\\bfalse[- ]flag(?:[- ](?:attack|operation))?\\b", Pattern.CASE_INSENSITIVE);

    private final LexicalStanceJudge rules = new LexicalStanceJudge();

    /** The unit of a claim. */
    public TextUnit read(Claim claim) {
        Map<String, String> context = new HashMap<>(claim.unit().context());
        context.put(CLAIM, names(claim));
        context.put(OPENING, opening(claim.sentence()));
        String text = NAME_WITH_A_STANCE.matcher(claim.sentence()).replaceAll("staged attack");
        return new TextUnit(text, context, claim.unit().position(), claim.unit().event());
    }

    private String names(Claim claim) {
        Attribution voice = claim.attribution();
        String kind = lower(voice.source().kind());
        String force = lower(voice.cue().force());
        Set<Sign> signs = rules.signs(claim);
        String verdict = Sign.stance(signs).column();
        StringJoiner names = new StringJoiner(" ").add(VoiceChannel.of(voice));
        names.add("label:" + claim.label());
        names.add("rules:" + verdict).add("rules:" + verdict + "/" + kind);
        // What a sign means depends on the label: what had not been ignored was not, what had not been staged was.
        signs.forEach(sign -> names.add("sign:" + lower(sign)).add("sign:" + lower(sign) + "/" + claim.label()));
        names.add("voice:" + kind + "/" + force);
        names.add("quote:" + lower(voice.type()) + "/" + force);
        names.add(claim.evidence().isEmpty() ? "unlocated" : "located");
        if (claim.sentence().strip().matches("(?s).*\\?[\"'”’»)]*")) {
            names.add("asks");
        }
        return names.toString();
    }

    private static String opening(String sentence) {
        String[] words = sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'’ ]", " ")
                .strip()
                .split("\\s+");
        StringJoiner opening = new StringJoiner(" ");
        for (int i = 0; i < Math.min(OPENING_WORDS, words.length); i++) {
            opening.add(words[i]);
        }
        return opening.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
