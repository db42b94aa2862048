package org.framewise.features.actor;

import java.util.Map;
import java.util.Set;

/**
 * A name in one sentence, perhaps more than once.
 *
 * @param inside whether it stands anywhere but at the beginning
 * @param office whether a title of office stands before it
 * @param titled whether a title of any kind stands before it
 * @param states the names whose office or organ it is said to be
 * @param cues the weight of what is said about it, by role or kind
 */
record NameInSentence(boolean inside, boolean office, boolean titled, Set<String> states, Map<String, Integer> cues) {}
