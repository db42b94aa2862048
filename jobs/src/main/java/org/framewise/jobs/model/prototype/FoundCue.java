package org.framewise.jobs.model.prototype;

import org.framewise.datasets.article.Span;

/**
 * A cue that a text holds.
 *
 * @param label the id of the label that it speaks for or against
 * @param pattern the cue as the taxonomy writes it
 * @param weight below 0 for a counter-cue
 * @param span the words that it matched, in code points of the text
 */
public record FoundCue(String label, String pattern, double weight, Span span) {}
