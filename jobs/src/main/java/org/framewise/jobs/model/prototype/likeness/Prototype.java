package org.framewise.jobs.model.prototype.likeness;

/**
 * A text that stands for a label.
 *
 * @param label its index
 * @param text as the taxonomy has it
 * @param quoted whether it is a sentence such as texts have, which evidence may quote; a definition is none
 */
public record Prototype(int label, String text, boolean quoted) {}
