package org.framewise.datasets.attribution.statistics;

import java.util.List;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;

/** Where in their articles the sentences with labels stand: what a model could learn from the place alone. */
final class Positions {

    private static final int PARTS = 5;

    private Positions() {}

    /** The share of sentences with a label in each fifth of the articles, and in the first and the last sentence. */
    static Markdown table(List<AnnotatedArticle> articles) {
        int[] all = new int[PARTS + 2];
        int[] labelled = new int[PARTS + 2];
        for (AnnotatedArticle article : articles) {
            List<AnnotatedSentence> sentences = article.sentences();
            for (int at = 0; at < sentences.size(); at++) {
                int carries = sentences.get(at).mentions().isEmpty() ? 0 : 1;
                for (int part : parts(at, sentences.size())) {
                    all[part]++;
                    labelled[part] += carries;
                }
            }
        }
        Markdown table = new Markdown("place in the article", "sentences", "share with a label");
        row(table, "first sentence", all[PARTS], labelled[PARTS]);
        for (int part = 0; part < PARTS; part++) {
            row(table, "fifth " + (part + 1) + " of " + PARTS, all[part], labelled[part]);
        }
        row(table, "last sentence", all[PARTS + 1], labelled[PARTS + 1]);
        return table;
    }

    private static List<Integer> parts(int at, int size) {
        int fifth = at * PARTS / size;
        if (at == 0) {
            return List.of(fifth, PARTS);
        }
        return at == size - 1 ? List.of(fifth, PARTS + 1) : List.of(fifth);
    }

    private static void row(Markdown table, String name, int all, int labelled) {
        table.row(name, all, (double) labelled / all);
    }
}
