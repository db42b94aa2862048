/** Vectors for the pieces of words, from a table: BERT's tokenizer in plain Java, and the table that comes along. */
package org.framewise.features.embedding.lookup;
