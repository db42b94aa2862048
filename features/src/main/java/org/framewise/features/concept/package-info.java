/** What the words of several languages have in common: a lexicon of the concepts that news speaks of. */
package org.framewise.features.concept;
