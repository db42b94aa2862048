/**
 * Texts as vectors that can be compared: by wording ({@code HashedNgramEncoder}), by a table of token vectors
 * ({@code StaticEncoder}), or by a transformer ({@code SentenceEncoder}), from the fastest to the one that understands most.
 */
package org.framewise.features.embedding;
