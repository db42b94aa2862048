/** The labelled format of our own: JSON Lines with texts, or with places in articles. */
package org.framewise.datasets.corpus.jsonl;
