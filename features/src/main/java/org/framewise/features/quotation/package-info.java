/**
 * Who speaks in a sentence: the source, the cue that names the act of speaking, and the stretch that is said. Source, cue
 * and content follow Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News" (LREC 2018).
 */
package org.framewise.features.quotation;
