package org.framewise.jobs.spark.source;

import java.io.Serializable;
import org.framewise.jobs.input.ColumnMapping;

/**
 * How records are read.
 *
 * @param maxArticleBytes a longer record is refused
 */
public record ReadOptions(ColumnMapping mapping, int maxArticleBytes) implements Serializable {}
