package org.framewise.features.token;

import java.util.Set;

/** English words that carry grammar rather than content: they say little about what a sentence is about. */
public final class FunctionWords {

    private static final Set<String> WORDS =
            Set.of(("a about above after again against all also although am among an and"
                            + " another any are as at away back be became because become been before being below between both but by"
                            + " can cannot come could did do does doing done down during each either else even ever every few for from"
                            + " further get give go goes going got had has have having he her here hers herself him himself his how"
                            + " however i if in into is it its itself just like made make many may me might more most much must my"
                            + " myself near neither never no nor not now of off often on once one only onto or other others our ours"
                            + " out over own per perhaps put quite rather said same say says she should since so some such take than"
                            + " that the their theirs them themselves then there these they this those though through thus to too"
                            + " toward towards two under until up upon us very was way we well were what when where whether which"
                            + " while who whom whose why will with within without would yet you your yours")
                    .split(" "));

    private FunctionWords() {}

    /** Whether a word in lower case is one of them. */
    public static boolean contains(String folded) {
        return WORDS.contains(folded);
    }
}
