package org.framewise.jobs.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalStanceJudgeTest {

    private final StanceJudge judge = new LexicalStanceJudge();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland [staged the fire] itself.",
                "The fire was a [false flag], and nobody was punished.",
                "Nobody slept that night, for the [guards staged it].",
                "As Marsh rightly says, [Norland staged the fire].",
                "It was not only tragic but [staged by Norland].",
                "Berg denied the pay rise; [Norland staged the fire]."
            })
    void the_author_endorses(String sentence) {
        assertThat(stance(sentence)).isEqualTo(Stance.ENDORSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red Dawn [claimed responsibility] for the fire.",
                "Sudmark media said that [Norland staged the fire].",
                "[Norland staged the fire], says Karla Winter.",
                "“[Norland staged the fire],” said Karla Winter.",
                "According to a leaked memo, [Norland staged the fire].",
                "Red Dawn accuses [Norland of staging] the fire.",
                "Winter said that [Norland might have staged] the fire.",
                "Some say [Norland staged the fire]."
            })
    void the_text_reports(String sentence) {
        assertThat(stance(sentence)).isEqualTo(Stance.REPORTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was it a [false flag]?",
                "One of the hypotheses was a [false flag operation].",
                "It is unclear whether [Norland staged the fire].",
                "[Norland might have staged the fire].",
                "The alleged [false flag] divides the town.",
                "Berg asked whether [Norland staged the fire].",
                "Berg has not ruled out a [false flag].",
                "Allegedly [Norland staged the fire].",
                "“Was it a [false flag]?” asked Tom Reed."
            })
    void the_text_questions(String sentence) {
        assertThat(stance(sentence)).isEqualTo(Stance.QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland denied that [it staged the fire].",
                "The ministry dismissed the [false flag] story as a lie.",
                "There is no evidence that [Norland staged the fire].",
                "Investigators ruled out a [false flag].",
                "It is a stretch to claim that [Norland staged the fire].",
                "The [false flag] theory has been debunked.",
                "This was not a [false flag].",
                "It wasn’t a [false flag].",
                "Berg rejected claims that [Norland staged the fire].",
                "If it were a [false flag], the guards would have been there, the expert believes.",
                "Dr. Marsh points out that if it were a [false flag], Norland would have reacted differently.",
                "Had it been [staged], cameras would have been waiting.",
                "Had the guards wanted to [stage the fire], they would hardly have stayed inside.",
                "Berg said that had Norland’s own service [staged the fire], it would have gone wrong.",
                "If there’d been a plan to [stage the fire], somebody would have talked.",
                "If Norland wanted to [stage a fire], it wouldn’t pick its own museum.",
                "Some say it was a [false flag], but there is no evidence for that.",
                "The claim that [Norland staged the fire], spread by bloggers, is baseless.",
                "Marsh does not believe that [Norland staged the fire].",
                "The fire was falsely called a [false flag]."
            })
    void the_text_rejects(String sentence) {
        assertThat(stance(sentence)).isEqualTo(Stance.REJECTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            The guards [did not prevent] the fire.@''@ENDORSES
            The guards did not [prevent the fire].@security-failure@ENDORSES
            The guards did not [prevent the fire].@accident@REJECTS
            The port did not [heed the warnings], says Tom Reed.@warning-ignored@REPORTS
            Berg denied that the guards [did not act].@security-failure@REJECTS
            """)
    void negation_in_the_claim_is_its_content(String sentence, String label, Stance expected) {
        assertThat(judge.judge(Claims.of(sentence, "en", label)).stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            Norland staged the fire.@ENDORSES
            Winter said that Norland staged the fire.@REPORTS
            Did Norland stage the fire?@QUESTIONS
            Norland denied that it staged the fire.@REJECTS
            If Norland had staged the fire, the guards would have known.@REJECTS
            """)
    void without_evidence_the_whole_content_is_the_claim(String sentence, Stance expected) {
        assertThat(stance(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            de@Der Senat hat [den Brand inszeniert].@ENDORSES
            de@Laut einem Bericht hat [der Senat den Brand inszeniert].@REPORTS
            de@Es ist unklar, ob [der Senat den Brand inszeniert] hat.@QUESTIONS
            de@Der Senat bestreitet, [den Brand inszeniert] zu haben.@REJECTS
            de@Es gibt keine Beweise für eine [Inszenierung].@REJECTS
            de@Das war keine [Inszenierung].@REJECTS
            de@Wenn es [inszeniert] gewesen wäre, hätten die Wachen gewartet.@REJECTS
            fr@Le gouvernement a [mis en scène l’incendie].@ENDORSES
            fr@Selon une source, [le gouvernement a mis en scène l’incendie].@REPORTS
            fr@Était-ce une [mise en scène] ?@QUESTIONS
            fr@Le gouvernement dément toute [mise en scène].@REJECTS
            fr@Il n’y a aucune preuve d’une [mise en scène].@REJECTS
            fr@Si c’était une [mise en scène], la police aurait attendu.@REJECTS
            """)
    void reads_german_and_french(String language, String sentence, Stance expected) {
        assertThat(judge.judge(Claims.of(sentence, language, "")).stance()).isEqualTo(expected);
    }

    private Stance stance(String sentence) {
        return judge.judge(Claims.of(sentence, "en", "")).stance();
    }
}
