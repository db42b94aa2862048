/**
 * How like a text is to what a taxonomy says of its labels, whatever encoder turns both into vectors: what counts is how far
 * the likeness lies above that of sentences about nothing in particular, and above that to the other labels.
 */
package org.framewise.jobs.model.prototype.likeness;
