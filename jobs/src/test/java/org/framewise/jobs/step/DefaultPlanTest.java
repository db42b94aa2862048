package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.article.Article;
import org.framewise.jobs.config.ConfigFile;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.scoring.Mention;
import org.framewise.jobs.scoring.ScoredArticle;
import org.framewise.jobs.stance.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scores where nothing is said of taxonomies and models: the model that comes along. */
class DefaultPlanTest {

    private static final String ENGLISH = "Norland staged the attack itself to blame Sudmark. Rain fell on the hills. "
            + "Nobody believes that it was a false flag operation, Mayor Ada Hale said.";

    private static PlanFiles files(Map<String, List<String>> given) {
        return PlanFiles.of(Settings.resolve(ScoreSettings.ALL, given, Map.of(), ConfigFile.NONE), true);
    }

    private static ScoredArticle score(Map<String, List<String>> given, String text, String language) {
        Article article = new Article("1", "", Optional.empty(), "", text, language, "", "");
        return PlanMaker.plan(files(given), StandardEngines.all()).scorer().score(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                  | attribution  | attribution
        untrained=true                      | attribution  | ''
        taxonomy=attribution                | attribution  | attribution
        taxonomy=media-frames               | media-frames | ''
        taxonomy=attribution untrained=true | attribution  | ''
        model=mine                          | ''           | mine
        taxonomy=attribution model=mine     | attribution  | mine
        """)
    void whatScores(String options, String taxonomies, String models) {
        Map<String, List<String>> given = new HashMap<>();
        for (String option : options.isEmpty() ? new String[0] : options.split(" ")) {
            given.put(option.split("=")[0], List.of(option.split("=")[1]));
        }

        assertThat(files(given).taxonomies()).isEqualTo(list(taxonomies));
        assertThat(files(given).models()).isEqualTo(list(models));
    }

    private static List<String> list(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    @Test
    void englishIsReadByTheModelStancesToo() {
        ScoredArticle scored = score(Map.of(), ENGLISH, "en");

        assertThat(scored.mentions())
                .extracting(mention -> mention.sentence().index(), Mention::label)
                .contains(tuple(0, "false-flag"), tuple(2, "false-flag"))
                .doesNotContain(tuple(1, "false-flag"));
        assertThat(scored.mentions()).allSatisfy(mention -> {
            assertThat(mention.judgement().probability().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(mention.evidence()).isNotEmpty();
        });
        assertThat(scored.sentences().get(1).probabilities()).containsKey("false-flag");
    }

    @Test
    void untrainedTheRulesJudge() {
        ScoredArticle scored = score(Map.of("untrained", List.of("true")), ENGLISH, "en");

        assertThat(scored.mentions()).extracting(Mention::label).contains("false-flag");
        assertThat(scored.mentions())
                .allSatisfy(
                        mention -> assertThat(mention.judgement().probability()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | Norland hat den Anschlag selbst inszeniert, eine false flag operation.
        fr | La Norland a mis en scène cette attaque, une false flag operation.
        """)
    void otherLanguagesAreNotReadByAnEnglishModel(String language, String text) {
        ScoredArticle scored = score(Map.of(), text, language);

        assertThat(scored.mentions()).isEmpty();
        assertThat(scored.language()).isEqualTo(language);
        assertThat(scored.sentences()).hasSize(1).allSatisfy(sentence -> assertThat(sentence.probabilities())
                .isEmpty());
        assertThat(scored.labels())
                .allSatisfy(label -> assertThat(label.firstMention()).isEmpty());
    }

    @Test
    void theSameTwice() {
        assertThat(score(Map.of(), ENGLISH, "en")).isEqualTo(score(Map.of(), ENGLISH, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The blast was staged: it was a false flag.                                  | ENDORSES
        Nobody believes that it was a false flag operation, Mayor Ada Hale said.    | REJECTS
        """)
    void theNameOfANarrativeIsNoStance(String text, Stance stance) {
        assertThat(score(Map.of(), text, "en").mentions())
                .filteredOn(mention -> mention.label().equals("false-flag"))
                .extracting(mention -> mention.judgement().stance())
                .containsExactly(stance);
    }
}
