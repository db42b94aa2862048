package org.framewise.datasets.taxonomy;

/**
 * A group of labels that answer one question.
 *
 * @param exclusive whether its labels compete for a share
 */
public record Axis(String id, String name, boolean exclusive, String description) {}
