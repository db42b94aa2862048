/** How corpora on disk are cut into units: folders of articles, lines, sentences, spans, and what surrounds a unit. */
package org.framewise.datasets.corpus.text;
