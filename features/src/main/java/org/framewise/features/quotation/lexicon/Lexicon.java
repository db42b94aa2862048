package org.framewise.features.quotation.lexicon;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.word.Words;

/** One language's words of saying, indexed for look-up. Plain data. */
public final class Lexicon implements Serializable {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final HashMap<String, ArrayList<VerbCue>> verbs = new HashMap<>();
    private final HashMap<String, ArrayList<List<String>>> before = new HashMap<>();
    private final HashMap<String, ArrayList<List<String>>> after = new HashMap<>();
    private final HashMap<String, CueForce> adverbs = new HashMap<>();
    private final HashMap<String, CueForce> nouns = new HashMap<>();
    private final HashMap<String, CueForce> owned = new HashMap<>();
    private final HashMap<String, String> pronouns;
    private final HashMap<String, String> sources = new HashMap<>();
    private final HashMap<String, HashSet<String>> words = new HashMap<>();

    private Lexicon(VoiceFile file) {
        file.verbs().forEach(this::addVerbs);
        file.before().forEach(phrase -> add(before, phrase));
        file.after().forEach(phrase -> add(after, phrase));
        file.adverbs().forEach(group -> group.words().forEach(word -> adverbs.put(word, group.force())));
        file.nouns().forEach(group -> group.words().forEach(word -> nouns.put(word, group.force())));
        List<VoiceFile.Forced> others = file.owned() == null ? List.of() : file.owned();
        others.forEach(group -> group.words().forEach(word -> owned.put(word, group.force())));
        pronouns = new HashMap<>(file.pronouns());
        file.sources().forEach((kind, list) -> list.forEach(word -> sources.putIfAbsent(word, kind)));
        file.words().forEach((name, list) -> words.put(name, new HashSet<>(list)));
    }

    /** The lists of that language; English where there are none. */
    public static Lexicon of(String language) {
        String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        try (InputStream in = Lexicon.class.getResourceAsStream("voices-" + known + ".yaml")) {
            return new Lexicon(YAML.readValue(in, VoiceFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that have lists of their own, English first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    private void addVerbs(VoiceFile.Verbs group) {
        for (String line : group.verbs()) {
            String[] forms = line.split(" +");
            for (String form : forms) {
                List<String> phrase = List.of(form.split("_"));
                VerbCue cue = new VerbCue(phrase, forms[0], group.force(), group.frame());
                verbs.computeIfAbsent(phrase.get(0), key -> new ArrayList<>()).add(cue);
            }
        }
    }

    private static void add(HashMap<String, ArrayList<List<String>>> index, String phrase) {
        List<String> words = List.of(phrase.split(" "));
        index.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
    }

    private static int longest(HashMap<String, ArrayList<List<String>>> index, Words sentence, int at) {
        ArrayList<List<String>> phrases = index.get(sentence.lower(at));
        return phrases == null
                ? 0
                : phrases.stream()
                        .mapToInt(phrase -> sentence.phrase(phrase, at))
                        .max()
                        .orElse(0);
    }

    /** The longest verb cue that begins at that word. */
    public Optional<VerbCue> verb(Words sentence, int index) {
        ArrayList<VerbCue> candidates = verbs.get(sentence.lower(index));
        return candidates == null
                ? Optional.empty()
                : candidates.stream()
                        .filter(cue -> sentence.phrase(cue.phrase(), index) > 0)
                        .max((a, b) -> a.phrase().size() - b.phrase().size());
    }

    /** How many words a phrase that comes before its source covers there, 0 for none. */
    public int before(Words sentence, int index) {
        return longest(before, sentence, index);
    }

    /** How many words a phrase that comes after its source covers there, 0 for none. */
    public int after(Words sentence, int index) {
        return longest(after, sentence, index);
    }

    /** The force of an adverb that puts its sentence in somebody's mouth. */
    public Optional<CueForce> adverb(String word) {
        return Optional.ofNullable(adverbs.get(word));
    }

    /** The force of a noun that holds somebody's words. */
    public Optional<CueForce> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /** The force of a noun that holds somebody's words or attitude when it is somebody's. */
    public Optional<CueForce> owned(String word) {
        return Optional.ofNullable(owned.get(word));
    }

    /** What a pronoun may stand for: {@code person}, {@code group} or {@code nobody}; empty for other words. */
    public String pronoun(String word) {
        return pronouns.getOrDefault(word, "");
    }

    /**
     * The list a head noun is in: {@code person}, {@code organisation}, {@code anonymous}, {@code document} or empty.
     * People in the plural ("experts") are anonymous.
     */
    public String source(String word) {
        String kind = sources.getOrDefault(word, "");
        if (kind.isEmpty() && word.endsWith("s")) {
            String singular = sources.getOrDefault(word.substring(0, word.length() - 1), "");
            return singular.equals("person") ? "anonymous" : singular;
        }
        return kind.isEmpty() && is("capitals", "nouns") ? compound(word) : kind;
    }

    /** German writes "Regierungssprecher": the last part is the head. */
    private String compound(String word) {
        for (int i = 2; i < word.length() - 4; i++) {
            String kind = sources.get(word.substring(i));
            if (kind != null) {
                return kind;
            }
        }
        return "";
    }

    /** Whether the list of that name holds the word. */
    public boolean is(String list, String word) {
        HashSet<String> entries = words.get(list);
        return entries != null && entries.contains(word);
    }
}
