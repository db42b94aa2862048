/** What the tagger reads of a word: neighbours, parts of speech, lists, quotation marks, and what the rules say. */
package org.framewise.features.quotation.tagged.feature;
