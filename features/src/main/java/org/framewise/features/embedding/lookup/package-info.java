/**
 * Vectors for the pieces of words, from a table: BERT's tokenizer in plain Java, and the form of the table.
 *
 * <p>{@code minilm-tokens.bin}, beside the encoder that reads it, is made from all-MiniLM-L6-v2 (sentence-transformers,
 * Apache License 2.0), vocabulary and all, by {@code TokenTableGenerator} in the test tree.
 */
package org.framewise.features.embedding.lookup;
