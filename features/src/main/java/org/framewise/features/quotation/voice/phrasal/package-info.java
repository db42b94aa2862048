/** Cues that are no verbs: "according to", "the claim that", "in her view", "Smith: …". */
package org.framewise.features.quotation.voice.phrasal;
