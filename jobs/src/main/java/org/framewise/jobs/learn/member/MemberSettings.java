package org.framewise.jobs.learn.member;

import java.util.List;
import org.framewise.datasets.corpus.Target;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.linear.Coupling;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.neural.training.NeuralSetting;

/**
 * The settings that a task's members are tried with.
 *
 * @param ofArticles whether units are whole articles
 * @param coupling of the labels
 */
record MemberSettings(boolean ofArticles, Coupling coupling) {

    /** Labels compete where fewer than this share of the labelled units have two or more. */
    private static final double SELDOM = 0.1;

    private static final List<LinearSetting> WORDS_OF_ARTICLES = List.of(
            new LinearSetting(0.3, true),
            new LinearSetting(1, true),
            new LinearSetting(3, true),
            new LinearSetting(10, true),
            new LinearSetting(10, false));

    /** Fewer, as passages are many: weak regularisation was never chosen for them. */
    private static final List<LinearSetting> WORDS_OF_PASSAGES =
            List.of(new LinearSetting(0.3, true), new LinearSetting(1, true), new LinearSetting(3, false));

    private static final List<LinearSetting> MEANING_OF_ARTICLES =
            List.of(new LinearSetting(0.3, true), new LinearSetting(1, true));

    private static final List<LinearSetting> MEANING_OF_PASSAGES = List.of(new LinearSetting(1, true));

    /** Where labels compete with having none, each must be as likely as it is. */
    private static final List<LinearSetting> OF_RIVALS = List.of(new LinearSetting(10, false));

    /** One alone, as a sentence embedding beside words makes each fit dear and the choice made no odds. */
    private static final List<LinearSetting> OF_CLAIMS = List.of(new LinearSetting(3, true));

    static MemberSettings of(LabelledTask task) {
        return new MemberSettings(task.corpus().target() == Target.ARTICLE, coupling(task));
    }

    private static Coupling coupling(LabelledTask task) {
        if (task.scheme().single()) {
            return Coupling.ONE;
        }
        boolean rivals = task.scheme().size() > 1 && task.shareWithSeveral() < SELDOM;
        return rivals ? Coupling.NONE_OR_ONE : Coupling.INDEPENDENT;
    }

    List<LinearSetting> ofWords() {
        if (coupling == Coupling.NONE_OR_ONE) {
            return OF_RIVALS;
        }
        return ofArticles ? WORDS_OF_ARTICLES : WORDS_OF_PASSAGES;
    }

    List<LinearSetting> ofMeaning() {
        if (coupling == Coupling.NONE_OR_ONE) {
            return OF_RIVALS;
        }
        return ofArticles ? MEANING_OF_ARTICLES : MEANING_OF_PASSAGES;
    }

    /** Of regressions that read claims. */
    List<LinearSetting> ofClaims() {
        return OF_CLAIMS;
    }

    List<NeuralSetting> ofNetworks() {
        return List.of(ofArticles ? NeuralSetting.OF_ARTICLES : NeuralSetting.OF_SENTENCES);
    }

    List<NeuralSetting> ofTokens() {
        return List.of(NeuralSetting.OF_TOKENS);
    }
}
