/** What writing conventions say about the end of a sentence, before any model is asked. */
package org.framewise.features.sentence.rule;
