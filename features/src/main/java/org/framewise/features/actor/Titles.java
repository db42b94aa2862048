package org.framewise.features.actor;

import java.util.Set;

/** Words that stand before a person's name and say what the person is. */
final class Titles {

    private static final Set<String> OFFICES = words("president premier chancellor minister secretary mayor governor"
            + " senator general colonel major lieutenant commander admiral marshal brigadier king queen prince"
            + " princess judge prosecutor chief commissioner ambassador inspector superintendent director speaker"
            + " chairman chairwoman spokesman spokeswoman deputy envoy congressman congresswoman");
    private static final Set<String> COURTESIES =
            words("mr mrs ms miss sir captain lord lady dr prof professor doctor father"
                    + " bishop archbishop cardinal pope imam sheikh ayatollah mullah rabbi saint");
    private static final Set<String> MODIFIERS =
            words("prime vice foreign interior defence defense justice finance home health transport energy police"
                    + " former acting attorney first state security intelligence army opposition party");
    private static final Set<String> SMALL = words("of de the a an");

    private Titles() {}

    static boolean office(String folded) {
        return OFFICES.contains(folded);
    }

    static boolean title(String folded) {
        return OFFICES.contains(folded) || COURTESIES.contains(folded);
    }

    /** Whether it may stand among the words of a title. */
    static boolean part(String folded) {
        return title(folded) || MODIFIERS.contains(folded);
    }

    static boolean small(String folded) {
        return SMALL.contains(folded);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
