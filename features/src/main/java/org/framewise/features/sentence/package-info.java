/** Sentences of a text, with offsets that give them back letter for letter. */
package org.framewise.features.sentence;
