/** A language's words of saying, from {@code voices-LANGUAGE.yaml}. */
package org.framewise.features.quotation.lexicon;
