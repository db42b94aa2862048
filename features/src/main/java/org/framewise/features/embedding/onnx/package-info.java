/** Transformers in ONNX Runtime: texts to token ids, ids to vectors; and what the files of an exported one say about it. */
package org.framewise.features.embedding.onnx;
