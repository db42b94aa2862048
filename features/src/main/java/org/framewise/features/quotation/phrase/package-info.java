/** Noun phrases beside a verb of saying, and what kind of source they name. */
package org.framewise.features.quotation.phrase;
