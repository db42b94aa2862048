package org.framewise.features.embedding.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts texts of about the same length together, so that little of a batch is padding. */
public final class Batches {

    /** Enough to fill the matrix multiplications, few enough for the activations to stay in cache. */
    static final int TOKENS = 1024;

    private Batches() {}

    /** Numbers of texts, shortest first; each number is in one batch. A batch holds {@value #TOKENS} tokens at most, or one text. */
    public static List<List<Integer>> of(List<long[]> texts) {
        List<Integer> order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(text -> texts.get(text).length))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= order.size(); i++) {
            if (i == order.size() || (i + 1 - from) * texts.get(order.get(i)).length > TOKENS && i > from) {
                if (i > from) {
                    batches.add(order.subList(from, i));
                }
                from = i;
            }
        }
        return batches;
    }
}
