/** Reads a clause by word lists and word order: who says what around a verb, a noun or a phrase of saying. */
package org.framewise.features.quotation.voice.clause;
