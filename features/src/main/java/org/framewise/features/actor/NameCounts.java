package org.framewise.features.actor;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What the articles about one event say about one name. Sums and least examples only, so that their order does not matter. */
public final class NameCounts implements Serializable {

    /** The key of an example that shows the name and nothing in particular. */
    public static final String PLAIN = "";

    /** Long enough to tell something, short enough to read. */
    private static final int BEST_LENGTH = 100;

    private static final Comparator<String> BEST = Comparator.comparingInt(
                    (String sentence) -> Math.abs(sentence.length() - BEST_LENGTH))
            .thenComparing(Comparator.naturalOrder());

    private int articles;
    private int sentences;
    private int inside;
    private int offices;
    private int titles;
    private final TreeMap<String, Integer> cues = new TreeMap<>();
    private final TreeMap<String, Integer> states = new TreeMap<>();
    private final TreeMap<String, String> examples = new TreeMap<>();

    void addArticle() {
        articles++;
    }

    /** @param name as it stands in the sentence */
    void addSentence(String sentence, NameInSentence name) {
        sentences++;
        inside += name.inside() ? 1 : 0;
        offices += name.office() ? 1 : 0;
        titles += name.titled() ? 1 : 0;
        example(PLAIN, sentence);
        name.states().forEach(state -> states.merge(state, 1, Integer::sum));
        name.cues().forEach((cue, weight) -> {
            cues.merge(cue, weight, Integer::sum);
            example(cue, sentence);
        });
    }

    private void example(String cue, String sentence) {
        examples.merge(cue, sentence, (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
    }

    void add(NameCounts more) {
        articles += more.articles;
        sentences += more.sentences;
        inside += more.inside;
        offices += more.offices;
        titles += more.titles;
        more.cues.forEach((cue, weight) -> cues.merge(cue, weight, Integer::sum));
        more.states.forEach((state, times) -> states.merge(state, times, Integer::sum));
        more.examples.forEach(this::example);
    }

    /** The sum of several names' counts. Articles that have two of them count twice. */
    public static NameCounts sum(Iterable<NameCounts> counts) {
        NameCounts sum = new NameCounts();
        counts.forEach(sum::add);
        return sum;
    }

    public int articles() {
        return articles;
    }

    public int sentences() {
        return sentences;
    }

    /** In how many sentences it stands behind the first word, where a capital means something. */
    public int inside() {
        return inside;
    }

    /** In how many sentences a title of office stands before it: {@code Interior Minister}. */
    public int offices() {
        return offices;
    }

    /** In how many sentences a title of any kind stands before it. */
    public int titles() {
        return titles;
    }

    /** Weights of cues, summed over sentences, by role or kind. */
    public Map<String, Integer> cues() {
        return Collections.unmodifiableMap(cues);
    }

    /** The names whose office or organ it is: {@code Norland's prime minister, X}. */
    public Map<String, Integer> states() {
        return Collections.unmodifiableMap(states);
    }

    /** A sentence that shows the cue, or the name where no sentence does; empty where there is none at all. */
    public String example(String cue) {
        return examples.getOrDefault(cue, examples.getOrDefault(PLAIN, ""));
    }
}
