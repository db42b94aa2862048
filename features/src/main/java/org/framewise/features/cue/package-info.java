/**
 * A small pattern language for phrases, for people who write taxonomies: words, beginnings of words, alternatives,
 * optional parts, gaps, actor slots and negation, matched over the words of a sentence. See {@link
 * org.framewise.features.cue.CuePattern} for the syntax.
 */
package org.framewise.features.cue;
