/** Marks that may end a sentence, and what belongs to them. */
package org.framewise.features.sentence.mark;
