/** Texts as vectors that can be compared. */
package org.framewise.features.embedding;
